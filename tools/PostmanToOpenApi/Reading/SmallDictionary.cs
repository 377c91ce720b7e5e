using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PostmanToOpenApi.Reading;

/// <summary>The members of an object in the order in which they were added. Small, for a collection has hundreds of thousands of objects, and nearly all have a few members.</summary>
/// <param name="capacity">How many there will be, if that is known.</param>
internal class SmallDictionary<T>(int capacity = 0) : IReadOnlyDictionary<string, T>
    where T : class
{
    // Beyond this a look at every name costs more than an index of them.
    private const int MostUnindexed = 12;

    private KeyValuePair<string, T>[] _members = capacity == 0 ? [] : new KeyValuePair<string, T>[capacity];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    /// <summary>The values in their order.</summary>
    protected ReadOnlySpan<KeyValuePair<string, T>> Members => _members.AsSpan(0, Count);

    public IEnumerable<string> Keys => this.Select(member => member.Key);

    public IEnumerable<T> Values => this.Select(member => member.Value);

    public T this[string key]
    {
        get => TryGetValue(key, out var node) ? node : throw new KeyNotFoundException();
        set => Set(key, value);
    }

    /// <summary>Adds the member, or puts it in the place of the one that has its name.</summary>
    /// <returns>Whether there was one of this name.</returns>
    public bool Set(string key, T value)
    {
        var at = IndexOf(key);
        if (at >= 0)
        {
            _members[at] = new(key, value);
            return true;
        }

        if (Count == _members.Length)
        {
            Array.Resize(ref _members, Math.Max(4, 2 * Count));
        }

        _members[Count] = new(key, value);
        _index?.Add(key, Count);
        Count++;
        return false;
    }

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : _members[at].Value;
        return at >= 0;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (Count > MostUnindexed)
        {
            return (_index ??= Index()).TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_members[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(2 * Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            index.Add(_members[i].Key, i);
        }

        return index;
    }

    /// <summary>Goes through the members.</summary>
    internal struct Enumerator(SmallDictionary<T> members) : IEnumerator<KeyValuePair<string, T>>
    {
        private int _at = -1;

        public readonly KeyValuePair<string, T> Current => members._members[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < members.Count;

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}
