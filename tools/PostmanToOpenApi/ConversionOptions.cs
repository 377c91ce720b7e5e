namespace PostmanToOpenApi;

/// <summary>How to convert.</summary>
public sealed record ConversionOptions
{
    /// <summary>The options that are taken where none are given.</summary>
    public static ConversionOptions Default { get; } = new();
}
