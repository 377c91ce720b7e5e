namespace PostmanToOpenApi;

/// <summary>How to convert.</summary>
public sealed record ConversionOptions
{
    /// <summary>The options that are taken where none are given.</summary>
    public static ConversionOptions Default { get; } = new();

    /// <summary>The overlays, in the order in which they are applied.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<OverlayFile> Overlays { get; init; } = [];
}
