using System.Globalization;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Diagnostics;

/// <summary>What else of an item a warning is about: thousands of odd parameters of one request are one warning.</summary>
/// <param name="first">Where the first is.</param>
internal sealed class Repetition(SourceNode first)
{
    private const int MostPlaces = 3;

    private readonly List<SourceNode> _places = [];
    private int _count;

    public void Add(SourceNode node)
    {
        _count++;
        if (_places.Count < MostPlaces && node != first && !_places.Contains(node))
        {
            _places.Add(node);
        }
    }

    /// <summary>The warning, with the number of the others and the places of some.</summary>
    public Diagnostic AddTo(Diagnostic warning) => _count == 0 ? warning : warning with
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"{warning.Message}; {_count} more of this item{(_places.Count == 0 ? "" : ", as at " + string.Join(", ", _places.Select(place => place.JsonPath())))}"),
    };
}
