using Microsoft.OpenApi;

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

    /// <summary>The environments. What one of them sets counts more than the collection's variables, and what a later one sets more than an earlier one.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<EnvironmentFile> Environments { get; init; } = [];

    /// <summary>Variables that count more than those of the collection and of all environments; of one name the last counts.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>The version of OpenAPI that the document is made for. From 3.2 on every method has a place in it, such as <c>QUERY</c> or <c>PURGE</c>; with overlays, which are applied to a document of the version 3.0, only those that this one knows.</summary>
    /// <value>The default is 3.0.</value>
    public OpenApiSpecVersion Version { get; init; } = OpenApiSpecVersion.OpenApi3_0;

    internal bool KnowsAllMethods => Version >= OpenApiSpecVersion.OpenApi3_2 && Overlays.Count == 0;

    /// <summary>Which folders become the tags of a request.</summary>
    /// <value>The default is <see cref="FolderTags.Innermost"/>.</value>
    public FolderTags Tags { get; init; }
}
