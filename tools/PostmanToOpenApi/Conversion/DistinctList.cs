using System.Collections;

namespace PostmanToOpenApi.Conversion;

/// <summary>Things in the order in which they were first added, each once.</summary>
internal sealed class DistinctList<T> : IReadOnlyList<T>
{
    // Beyond this a look at every item costs more than an index of them.
    private const int MostUnindexed = 8;

    private readonly List<T> _items = [];
    private HashSet<T>? _known;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    /// <summary>Adds it, unless it is there.</summary>
    public void Add(T item)
    {
        if (_items.Count < MostUnindexed ? !_items.Contains(item) : (_known ??= [.. _items]).Add(item))
        {
            _items.Add(item);
        }
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
