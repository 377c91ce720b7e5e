namespace Trengo.Webhooks;

/// <summary>
/// The calls that have come, until their signatures are too old to be used anyway. It never has more than it may: of more, the
/// earliest are forgotten.
/// </summary>
internal sealed class ReplayCache(int capacity)
{
    private readonly Queue<((long, long) Key, long LastSecond)> _arrivals = new();
    private readonly HashSet<(long, long)> _known = [];

    public int Count
    {
        get
        {
            lock (_known)
            {
                return _known.Count;
            }
        }
    }

    /// <summary>False if it is there already.</summary>
    /// <param name="hash">The hash of a signature that is right: nobody can choose it.</param>
    /// <param name="lastSecond">The last second at which the signature can be used.</param>
    /// <param name="now">The current second.</param>
    public bool TryAdd(byte[] hash, long lastSecond, long now)
    {
        // Half of the hash: no two calls share it by chance.
        var key = (BitConverter.ToInt64(hash, 0), BitConverter.ToInt64(hash, 8));
        lock (_known)
        {
            if (_known.Contains(key))
            {
                return false;
            }

            while (_arrivals.Count > 0 && (_arrivals.Count >= capacity || _arrivals.Peek().LastSecond < now))
            {
                _known.Remove(_arrivals.Dequeue().Key);
            }

            _arrivals.Enqueue((key, lastSecond));
            _known.Add(key);
            return true;
        }
    }
}
