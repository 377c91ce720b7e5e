using Newtonsoft.Json.Linq;

namespace Trengo;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
public sealed class Page<T>
{
    /// <summary>Creates a page, for example in a test of code that walks a list.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    /// <param name="items">What is on it.</param>
    /// <param name="lastNumber">The number of the last page, if that is known.</param>
    /// <param name="total">How many items there are on all pages, if that is known.</param>
    /// <param name="unfitItems">The elements that are no <typeparamref name="T"/>; none if left out.</param>
    public Page(int number, IReadOnlyList<T> items, int? lastNumber = null, long? total = null, IReadOnlyList<JToken>? unfitItems = null)
    {
        Number = number;
        Items = items ?? throw new ArgumentNullException(nameof(items));
        LastNumber = lastNumber;
        Total = total;
        UnfitItems = unfitItems ?? [];
    }

    /// <summary>The number of the page, from 1.</summary>
    public int Number { get; }

    /// <summary>What is on the page, in the server's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of the last page as the server counted when it answered; null on lists that do not count, such as tickets and contacts.</summary>
    public int? LastNumber { get; }

    /// <summary>How many items there are on all pages as the server counted when it answered; null on lists that do not count.</summary>
    public long? Total { get; }

    /// <summary>Elements of the list that are no <typeparamref name="T"/>, such as null, as they came. None as a rule.</summary>
    public IReadOnlyList<JToken> UnfitItems { get; }
}
