namespace Trengo.Generated.Tests.Support;

/// <summary>Walks a list, and keeps what came before it ended.</summary>
internal static class PageableExtensions
{
    public static async Task<(List<long> Ids, Exception? Error)> WalkAsync(this IAsyncEnumerable<Ticket> tickets, CancellationToken cancellationToken = default)
    {
        var ids = new List<long>();
        try
        {
            await foreach (var ticket in tickets.WithCancellation(cancellationToken))
            {
                ids.Add(ticket.Id!.Value);
            }
        }
        catch (Exception exception)
        {
            return (ids, exception);
        }

        return (ids, null);
    }

    public static async Task<List<Page<T>>> ToListAsync<T>(this IAsyncEnumerable<Page<T>> pages)
    {
        var list = new List<Page<T>>();
        await foreach (var page in pages)
        {
            list.Add(page);
        }

        return list;
    }
}
