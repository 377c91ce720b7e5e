using System.Collections;

namespace PostmanToOpenApi.Conversion;

/// <summary>Things in the order in which they were first added, each once.</summary>
internal sealed class DistinctList<T> : IReadOnlyList<T>
{
    private readonly List<T> _items = [];
    private readonly HashSet<T> _known = [];

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    /// <summary>Adds it, unless it is there.</summary>
    public void Add(T item)
    {
        if (_known.Add(item))
        {
            _items.Add(item);
        }
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
