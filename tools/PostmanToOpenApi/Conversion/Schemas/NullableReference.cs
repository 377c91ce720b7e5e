using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A reference to a component where null may stand too: OpenAPI 3.0 allows nothing beside a <c>$ref</c>, and later versions have a type for null.</summary>
internal sealed class NullableReference : OpenApiSchema
{
    public NullableReference(OpenApiSchemaReference reference, IDictionary<string, IOpenApiExtension>? others = null)
    {
        AllOf = [reference];
        Extensions = SchemaFactory.NullableExtensions();
        foreach (var (name, extension) in others ?? new Dictionary<string, IOpenApiExtension>())
        {
            Extensions[name] = extension;
        }
    }

    public override void SerializeAsV31(IOpenApiWriter writer) => ToUnion().SerializeAsV31(writer);

    public override void SerializeAsV32(IOpenApiWriter writer) => ToUnion().SerializeAsV32(writer);

    private OpenApiSchema ToUnion() => new()
    {
        AnyOf = [AllOf![0], new OpenApiSchema { Type = JsonSchemaType.Null }],
        Description = Description,
        Deprecated = Deprecated,
        Extensions = Extensions!.Where(extension => extension.Key != NullableMark.Name).ToDictionary(StringComparer.Ordinal),
    };
}
