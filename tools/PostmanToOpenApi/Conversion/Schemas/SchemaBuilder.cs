using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Makes schemas of shapes. Objects become named components, so that generated types have names.</summary>
internal sealed class SchemaBuilder(SchemaRegistry registry, ConversionLog log)
{
    /// <summary>The schema of a body.</summary>
    /// <param name="shape">What is known about the value.</param>
    /// <param name="name">The name for the component, if it takes one.</param>
    /// <param name="hasRequired">Whether there were enough samples to tell required members.</param>
    /// <param name="origin">The place in the collection, for diagnostics.</param>
    public IOpenApiSchema Build(Shape shape, string name, bool hasRequired, SourceNode origin) =>
        BuildPart(shape, name + (shape.IsArray ? "Item" : shape.IsMap ? "Value" : ""), hasRequired, origin);

    private IOpenApiSchema BuildPart(Shape shape, string name, bool hasRequired, SourceNode origin)
    {
        var types = (shape.IsObject ? 1 : 0) + (shape.IsArray ? 1 : 0) + (shape.Values.Count > 0 ? 1 : 0);
        if (shape.IsOpen || types > 1)
        {
            return Any(shape);
        }

        if (shape.IsObject)
        {
            return Object(shape, name, hasRequired, origin);
        }

        if (shape.IsArray)
        {
            var items = shape.Items is null ? new OpenApiSchema() : BuildPart(shape.Items, name, hasRequired, origin);
            return Nullable(SchemaFactory.ArrayOf(items), shape);
        }

        return Kind(shape.Values) is { } kind ? Nullable(SchemaFactory.Of(kind), shape) : Any(shape);
    }

    private IOpenApiSchema Object(Shape shape, string name, bool hasRequired, SourceNode origin)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.Object };
        if (shape.Members.Count == 0)
        {
            return Nullable(schema, shape);
        }

        if (shape.IsMap)
        {
            schema.AdditionalProperties = BuildPart(shape.MapValue(), name, hasRequired, origin);
            return Nullable(schema, shape);
        }

        var mark = registry.Mark;
        schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (key, member) in shape.Members)
        {
            var property = BuildPart(member.Shape, MemberName(name, key, member.Shape), hasRequired, origin);
            if (property is OpenApiSchema plain)
            {
                plain.Description = member.Description;
            }

            schema.Properties[key] = property;
            if (shape.IsRequired(member, hasRequired))
            {
                (schema.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
            }
        }

        log.Remember(schema, origin);
        return registry.Add(name, schema, mark);
    }

    // For an array or a map the name is that of an element.
    private static string MemberName(string parent, string key, Shape shape)
    {
        var isMap = shape.IsMap;
        var element = shape.IsArray || isMap ? Plurals.Singular(key) : key;
        var suffix = element != key ? "" : isMap ? "Value" : shape.IsArray ? "Item" : "";
        return parent + Identifiers.Pascal(element, "Member") + suffix;
    }

    private static OpenApiSchema Any(Shape shape) => shape.IsNullable ? SchemaFactory.NullableAny() : new OpenApiSchema();

    private static OpenApiSchema Nullable(OpenApiSchema schema, Shape shape)
    {
        if (shape.IsNullable)
        {
            schema.Type |= JsonSchemaType.Null;
        }

        return schema;
    }

    // Texts of different formats are texts; texts and numbers have nothing in common.
    private static ValueKind? Kind(IReadOnlyCollection<ValueKind> values)
    {
        var isNumber = values.All(kind => kind is ValueKind.Integer or ValueKind.Number);
        var isText = values.All(ValueTyping.IsText);
        return values.Count == 1 || ((isNumber || isText) && values.Count > 0) ? values.Aggregate(SchemaFactory.Unite) : null;
    }
}
