namespace PostmanToOpenApi;

/// <summary>How to convert.</summary>
public sealed record ConversionOptions
{
    /// <summary>The options that are taken where none are given.</summary>
    public static ConversionOptions Default { get; } = new();

    /// <summary>The overlays, in the order in which they are applied.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<OverlayFile> Overlays { get; init; } = [];

    /// <summary>Whether the collection's values become examples. What looks like a secret is replaced even so.</summary>
    /// <value>The default is <see langword="false"/>: samples are evidence for types only.</value>
    public bool IncludeExamples { get; init; }
}
