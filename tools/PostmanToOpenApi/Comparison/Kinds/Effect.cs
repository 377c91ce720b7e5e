namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What a change does to the set of values that a schema allows.</summary>
internal enum Effect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>More values: a request may send them, but a response's reader does not know them.</summary>
    Widens,

    /// <summary>Fewer values: a response's reader does not care, but a request that sends them is refused.</summary>
    Narrows,

    /// <summary>Other values.</summary>
    Replaces,

    /// <summary>It cannot be told.</summary>
    Unknown,
}
