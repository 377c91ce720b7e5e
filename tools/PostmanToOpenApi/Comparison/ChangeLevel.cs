namespace PostmanToOpenApi.Comparison;

/// <summary>What a change means for those who use the API. The higher, the worse.</summary>
public enum ChangeLevel
{
    /// <summary>Whoever used the old description correctly can go on as before.</summary>
    Harmless,

    /// <summary>It depends on the use: some callers notice, or only generated code changes.</summary>
    Unclear,

    /// <summary>A correct use of the old description can fail.</summary>
    Breaking,
}
