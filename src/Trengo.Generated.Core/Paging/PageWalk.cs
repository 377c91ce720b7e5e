using System.Globalization;

namespace Trengo.Paging;

/// <summary>
/// Decides after each page whether another one is asked for. It ends on any list: one that says that it has ended, and one that
/// contradicts itself or brings nothing new, with an error that names the page.
/// </summary>
internal sealed class PageWalk(string pageParameter)
{
    private const int MaxPagesWithoutNews = 3;

    private readonly HashSet<ulong> _seen = [];
    private int _withoutNews;

    /// <summary>Whether the page is given out. A list that takes no page answers each with all there is.</summary>
    /// <param name="number">The number that was asked for.</param>
    /// <param name="page">What came.</param>
    /// <param name="problem">What is wrong with it; null if nothing is.</param>
    public bool Takes(int number, PageAnswer page, out string? problem)
    {
        problem = page.Count > 0 && page.CurrentPage is { } current && current != number
            ? FormattableString.Invariant($", but with page {current} in place of page {number}")
            : null;
        var isNew = page.Count > 0 && _seen.Add(PageFingerprint.Of(page));
        _withoutNews = isNew ? 0 : _withoutNews + 1;
        return isNew || page.Count == 0 || !IsUnpaged(page);
    }

    /// <summary>Whether there is another page.</summary>
    /// <param name="number">The number of this one.</param>
    /// <param name="page">What came.</param>
    /// <param name="problem">What is wrong with what the page says of others; null if nothing is.</param>
    public bool GoesOn(int number, PageAnswer page, out string? problem)
    {
        problem = null;
        if (number == int.MaxValue || !SaysMore(number, page))
        {
            return false;
        }

        if (page.HasNext == true && FindNumber(page.Next) is { } next && next <= number)
        {
            problem = FormattableString.Invariant($", but page {number} has page {next} as the one after it");
        }
        else if (_withoutNews >= MaxPagesWithoutNews)
        {
            problem = FormattableString.Invariant($", but the {_withoutNews} pages up to page {number} brought nothing new, and still there is said to be more");
        }

        return true;
    }

    private static bool IsUnpaged(PageAnswer page) => page is { CurrentPage: null, LastPage: null, HasNext: null };

    private static bool SaysMore(int number, PageAnswer page)
    {
        var isPastLast = page.LastPage <= number;
        return page.HasNext switch
        {
            // Lists that were found to be shorter meanwhile have links yet.
            true => page.Count > 0 || !isPastLast,
            false => false,
            null => page.Count > 0 && !isPastLast,
        };
    }

    // Digits alone, wherever the link leads: it is not followed.
    private long? FindNumber(string? link)
    {
        foreach (var argument in link?.Split('?', '&', '#') ?? [])
        {
            var pair = argument.Split('=');
            if (pair.Length == 2 && pair[0] == pageParameter && long.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }
}
