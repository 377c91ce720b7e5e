namespace Trengo;

/// <summary>Makes lists that come in pages of what is in memory, for tests of code that walks them.</summary>
public static class AsyncPageable
{
    /// <summary>A list of these pages.</summary>
    /// <typeparam name="T">What is in the list.</typeparam>
    /// <param name="pages">The pages in their order.</param>
    /// <returns>The list. Its <see cref="AsyncPageable{T}.AsPages"/> leaves out pages whose numbers are below the one asked for.</returns>
    public static AsyncPageable<T> FromPages<T>(params Page<T>[] pages)
    {
        return new PageableOfPages<T>(pages ?? throw new ArgumentNullException(nameof(pages)));
    }

    private sealed class PageableOfPages<T>(Page<T>[] pages) : AsyncPageable<T>
    {
        public override IAsyncEnumerable<Page<T>> AsPages(int fromPage = 1)
        {
            return fromPage < 1 ? throw new ArgumentOutOfRangeException(nameof(fromPage), "Pages are counted from 1.") : EnumerateAsync(fromPage);
        }

        private async IAsyncEnumerable<Page<T>> EnumerateAsync(
            int fromPage, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var page in pages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (page.Number >= fromPage)
                {
                    yield return await Task.FromResult(page).ConfigureAwait(false);
                }
            }
        }
    }
}
