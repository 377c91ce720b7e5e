using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Stands in the place of all schemas that are written ahead: it writes the next one.</summary>
internal sealed class SchemaAhead(PartsAhead parts) : OpenApiSchema
{
    public override void SerializeAsV3(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);

    public override void SerializeAsV31(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);

    public override void SerializeAsV32(IOpenApiWriter writer) => parts.CopyNext((Utf8DocumentWriter)writer);
}
