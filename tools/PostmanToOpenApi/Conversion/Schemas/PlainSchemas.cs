using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The schemas of plain values, and of lists of them, of one document: each once, for a schema takes half a kilobyte, and a large document has a hundred thousand that say one of twenty things.</summary>
internal sealed class PlainSchemas
{
    private readonly Dictionary<(ValueKind? Kind, bool IsNullable), SharedSchema> _values = [];
    private readonly Dictionary<(IOpenApiSchema Items, bool IsNullable), SharedSchema> _lists = [];

    /// <summary>The schema of a value of this type.</summary>
    public SharedSchema Of(ValueKind kind, bool isNullable = false) => Value(kind, isNullable);

    /// <summary>The schema of a value of any type.</summary>
    public SharedSchema Any(bool isNullable) => Value(null, isNullable);

    /// <summary>The schema of a list.</summary>
    /// <param name="items">The schema of the elements.</param>
    /// <param name="isNullable">Whether there may be null in place of a list.</param>
    /// <returns>One that is shared if that of the elements is.</returns>
    public OpenApiSchema ArrayOf(IOpenApiSchema items, bool isNullable)
    {
        var type = JsonSchemaType.Array | Null(isNullable);
        if (items is not SharedSchema)
        {
            return new OpenApiSchema { Type = type, Items = items };
        }

        if (!_lists.TryGetValue((items, isNullable), out var schema))
        {
            _lists[(items, isNullable)] = schema = new SharedSchema { Type = type, Items = items };
        }

        return schema;
    }

    private static JsonSchemaType Null(bool isNullable) => isNullable ? JsonSchemaType.Null : 0;

    private SharedSchema Value(ValueKind? kind, bool isNullable)
    {
        if (!_values.TryGetValue((kind, isNullable), out var schema))
        {
            var (type, format) = kind is { } known ? SchemaFactory.TypeOf(known) : ((JsonSchemaType?)null, null);
            _values[(kind, isNullable)] = schema = new SharedSchema
            {
                Type = type | Null(isNullable),
                Format = format,
                Extensions = kind is null && isNullable ? SchemaFactory.NullableExtensions() : null,
            };
        }

        return schema;
    }
}
