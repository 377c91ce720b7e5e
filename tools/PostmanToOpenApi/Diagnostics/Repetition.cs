using System.Globalization;

namespace PostmanToOpenApi.Diagnostics;

/// <summary>What else of an item a warning is about: thousands of odd parameters of one request are one warning.</summary>
/// <param name="first">What the first is about.</param>
internal sealed class Repetition(string first)
{
    private const int MostSubjects = 5;

    private readonly List<string> _subjects = [];
    private int _count;

    /// <summary>Adds one: a name in quotes, or a place.</summary>
    public void Add(string subject)
    {
        _count++;
        if (_subjects.Count < MostSubjects && subject != first && !_subjects.Contains(subject))
        {
            _subjects.Add(subject);
        }
    }

    /// <summary>The warning, with the number of the others and what some of them are about.</summary>
    public Diagnostic AddTo(Diagnostic warning) => _count == 0 ? warning : warning with
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"{warning.Message}; {_count} more in this item{(_subjects.Count == 0 ? "" : ": " + string.Join(", ", _subjects))}{(_count > _subjects.Count && _subjects.Count > 0 ? ", …" : "")}"),
    };
}
