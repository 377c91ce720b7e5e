namespace PostmanToOpenApi.Model;

/// <summary>A collection as it stands in the file.</summary>
internal sealed class PostmanCollection
{
    public string? Version { get; init; }

    /// <summary>The outermost folder: its name is the collection's.</summary>
    public required PostmanFolder Root { get; init; }
}
