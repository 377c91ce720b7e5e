namespace Trengo;

/// <summary>A list that comes in pages, as one sequence: <c>await foreach</c> asks for each page when it is needed.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
/// <remarks>
/// <para>
/// Nothing is sent before an enumeration begins. Each enumeration begins anew, and several can run at a time. A page that fails ends
/// the enumeration with the exception of its call, after everything before it was given out; its number is what
/// <see cref="PagingExceptionExtensions.GetPageNumber"/> says, and <see cref="AsPages"/> goes on from there.
/// </para>
/// <para>
/// Pages are counted by the server when it is asked. What is added to the list or taken from it meanwhile moves the rest: something
/// can come twice then, or not at all. Lists whose order does not change at the front, such as the oldest first, are safe to walk.
/// </para>
/// </remarks>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The same list, page by page.</summary>
    /// <param name="fromPage">The number of the first page that is wanted, from 1.</param>
    /// <returns>The pages. The last one can be empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(int fromPage = 1);

    /// <summary>Begins to enumerate the list from its first page.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The enumeration.</returns>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
