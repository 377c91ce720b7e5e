namespace Trengo.Testing;

/// <summary>What lists say of their pages. Each has 25 items.</summary>
public enum StubPages
{
    /// <summary>As Trengo was seen to do it: tickets and contacts do not say how many there are, all others do.</summary>
    AsTrengo,

    /// <summary>No list says how many there are: neither <c>meta.last_page</c> nor <c>meta.total</c>, and <c>links.last</c> is null.</summary>
    Simple,

    /// <summary>All lists say how many there are.</summary>
    WithTotals,
}
