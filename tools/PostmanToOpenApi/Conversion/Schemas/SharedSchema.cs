using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A schema that stands at many places of a document, because they all say the same. It is never changed: a place that has more to say gets its <see cref="Copy"/>.</summary>
internal sealed class SharedSchema : OpenApiSchema
{
    /// <summary>A schema that says the same, and stands at one place only.</summary>
    public OpenApiSchema Copy() => new()
    {
        Type = Type,
        Format = Format,
        Items = Items,
        Extensions = Extensions is null ? null : new Dictionary<string, IOpenApiExtension>(Extensions, StringComparer.Ordinal),
    };
}
