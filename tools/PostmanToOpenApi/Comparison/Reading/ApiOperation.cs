using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>An operation of a document.</summary>
/// <param name="Method">The method, in upper case.</param>
/// <param name="Path">The path, as written.</param>
/// <param name="PathItem">What stands under the path.</param>
/// <param name="Node">The operation itself.</param>
/// <param name="Key">The same for operations that are the same on the wire.</param>
internal sealed record ApiOperation(string Method, string Path, SourceNode PathItem, SourceNode Node, string Key)
{
    public string Title => $"{Method} {Path}";

    public string? Id => Node.TextOf("operationId");

    public string? Summary => Node.TextOf("summary");
}
