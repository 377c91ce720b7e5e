namespace PostmanToOpenApi;

/// <summary>An overlay's file: a document of the OpenAPI Overlay Specification 1.0 or 1.1, in JSON or YAML.</summary>
/// <param name="Name">The file's name, as diagnostics shall show it. One that ends with <c>.json</c>, <c>.yaml</c> or <c>.yml</c> says the format; of others the content does.</param>
/// <param name="Utf8">The file's bytes.</param>
public sealed record OverlayFile(string Name, ReadOnlyMemory<byte> Utf8);
