using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Stands in the place of all paths that are written ahead: it writes the next one.</summary>
internal sealed class PathItemAhead(PartsAhead parts) : OpenApiPathItem
{
    public override void SerializeAsV3(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);

    public override void SerializeAsV31(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);

    public override void SerializeAsV32(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);
}
