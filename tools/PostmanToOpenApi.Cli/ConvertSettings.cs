using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>What <c>convert</c> shall do.</summary>
internal sealed record ConvertSettings
{
    /// <summary>The collection's file; <c>-</c> for standard input.</summary>
    public required string Collection { get; init; }

    /// <summary>The document's file; <c>-</c> for standard output.</summary>
    public required string Document { get; init; }

    /// <summary>What the options about the collection say.</summary>
    public ConversionOptions Options { get; init; } = ConversionOptions.Default;

    public IReadOnlyList<string> Environments { get; init; } = [];

    public IReadOnlyList<string> Overlays { get; init; } = [];

    public OpenApiSpecVersion Version { get; init; } = OpenApiSpecVersion.OpenApi3_0;

    /// <summary>The text form; null for the one that the document's name says.</summary>
    public DocumentFormat? Format { get; init; }

    /// <summary>Whether a warning is a failure.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether nothing is printed but a failure.</summary>
    public bool IsQuiet { get; init; }

    public DocumentFormat FormatOfDocument => Format ?? (
        Document.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || Document.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? DocumentFormat.Yaml
            : DocumentFormat.Json);
}
