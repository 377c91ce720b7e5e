namespace WebhookReceiver;

/// <summary>The ids that have come, but not more than so many of them.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly Queue<long> _order = new();
    private readonly HashSet<long> _ids = [];

    /// <summary>False if it has come before.</summary>
    public bool Add(long id)
    {
        if (!_ids.Add(id))
        {
            return false;
        }

        _order.Enqueue(id);
        if (_order.Count > capacity)
        {
            _ids.Remove(_order.Dequeue());
        }

        return true;
    }
}
