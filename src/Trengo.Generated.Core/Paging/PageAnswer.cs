using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Trengo.Paging;

/// <summary>
/// A page as it came, in any of the forms that Laravel gives one: items with links and meta, items with the same beside them, or
/// the items alone.
/// </summary>
[JsonConverter(typeof(PageAnswerConverter))]
internal sealed class PageAnswer<T> : PageAnswer
{
    public override Type ItemType => typeof(T);

    public List<T> Items { get; } = [];

    public override int Count => Items.Count + UnfitItems.Count;

    public override object? First => Items.Count == 0 ? null : Items[0];

    public override object? Last => Items.Count == 0 ? null : Items[Items.Count - 1];

    public override void Add(object item) => Items.Add((T)item);
}

/// <summary>What of a page does not depend on its items.</summary>
internal abstract class PageAnswer
{
    public abstract Type ItemType { get; }

    public abstract int Count { get; }

    public abstract object? First { get; }

    public abstract object? Last { get; }

    public List<JToken> UnfitItems { get; } = [];

    /// <summary>The number that the server gives the page.</summary>
    public long? CurrentPage { get; set; }

    /// <summary>The number of the last page. Null, too, if the server says something that is no number of a page.</summary>
    public long? LastPage { get; set; }

    public long? Total { get; set; }

    /// <summary>Whether there is a link to a page after this one; null if nothing is said of links.</summary>
    public bool? HasNext { get; set; }

    /// <summary>The link to the page after this one. It is never followed: it was seen without the filters of the request.</summary>
    public string? Next { get; set; }

    public abstract void Add(object item);
}
