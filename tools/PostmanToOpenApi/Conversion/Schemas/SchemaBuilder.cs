using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Makes schemas of shapes. Objects become named components, so that generated types have names.</summary>
internal sealed class SchemaBuilder(SchemaRegistry registry, SharedTypes types, PlainSchemas plain, ConversionLog log)
{
    // The same keys stand in thousands of objects.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The schema of a body.</summary>
    /// <param name="shape">What is known about the value.</param>
    /// <param name="name">The name for the component, if it takes one.</param>
    /// <param name="place">Where the body stands.</param>
    /// <param name="hasSamples">Whether there were enough samples to tell required members.</param>
    /// <param name="origin">The place in the collection, for diagnostics.</param>
    public IOpenApiSchema Build(Shape shape, string name, BodyPlace place, bool hasSamples, SourceNode origin)
    {
        var schema = BuildPart(shape, new Part(name + (shape.IsArray ? "Item" : shape.IsMap ? "Value" : ""), Envelope.Content, place, hasSamples, origin));

        // A client reads an answer of null in place of any object.
        return schema is NullableReference { AllOf: [var component] } ? component : schema;
    }

    private IOpenApiSchema BuildPart(Shape shape, Part part)
    {
        var types = (shape.IsObject ? 1 : 0) + (shape.IsArray ? 1 : 0) + (shape.Values.IsEmpty ? 0 : 1);
        if (shape.IsOpen || types > 1)
        {
            return plain.Any(shape.IsNullable);
        }

        if (shape.IsObject)
        {
            return Object(shape, part);
        }

        if (shape.IsArray)
        {
            return plain.ArrayOf(shape.Items is null ? plain.Any(isNullable: false) : BuildPart(shape.Items, part), shape.IsNullable);
        }

        return shape.Values.Common is { } kind ? plain.Of(kind, shape.IsNullable) : plain.Any(shape.IsNullable);
    }

    private IOpenApiSchema Object(Shape shape, Part part)
    {
        if (shape.Members.Count == 0)
        {
            return Nullable(new OpenApiSchema { Type = JsonSchemaType.Object }, shape);
        }

        if (shape.IsMap)
        {
            var map = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = BuildPart(shape.MapValue(), part with { Role = part.Name }) };
            return Nullable(map, shape);
        }

        var type = types.Find(part.Place, part.Role, shape, part.HasSamples);
        if (type?.Component is { } known)
        {
            return Reference(known, shape);
        }

        var wanted = type?.Name is { } common && registry.IsFree(common) ? common : part.Name;
        var component = Component(shape, part with { Name = wanted });
        if (type is not null)
        {
            type.Component = component;
        }

        return Reference(component, shape);
    }

    private IOpenApiSchema Reference(string component, Shape shape) =>
        shape.IsNullable ? new NullableReference(registry.Refer(component)) : registry.Refer(component);

    private string Component(Shape shape, Part part)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.Object };
        var mark = registry.Mark();
        schema.Properties = new Dictionary<string, IOpenApiSchema>(shape.Members.Count, StringComparer.Ordinal);
        foreach (var (key, member) in shape.Members)
        {
            var property = BuildPart(member, member.IsLeaf ? part : part with { Name = MemberName(part.Name, key, member), Role = Envelope.RoleOf(part.Role, key) });
            schema.Properties[key] = Described(property, member.Description);
            if (shape.IsRequired(member, part.HasSamples))
            {
                (schema.Required ??= new HashSet<string>(shape.Members.Count, StringComparer.Ordinal)).Add(key);
            }
        }

        log.Remember(schema, part.Origin);
        return registry.Add(part.Name, schema, mark);
    }

    // For an array or a map the name is that of an element.
    private string MemberName(string parent, string key, Shape shape)
    {
        var isMap = shape.IsMap;
        var element = shape.IsArray || isMap ? Plurals.Singular(key) : key;
        var suffix = element != key ? "" : isMap ? "Value" : shape.IsArray ? "Item" : "";
        if (!_names.TryGetValue(element, out var name))
        {
            _names[element] = name = Identifiers.Pascal(element, "Member");
        }

        return parent + name + suffix;
    }

    private static IOpenApiSchema Described(IOpenApiSchema schema, string? description)
    {
        if (description is null || schema is not OpenApiSchema own)
        {
            return schema;
        }

        own = (own as SharedSchema)?.Copy() ?? own;
        own.Description = description;
        return own;
    }

    private static OpenApiSchema Nullable(OpenApiSchema schema, Shape shape)
    {
        if (shape.IsNullable)
        {
            schema.Type |= JsonSchemaType.Null;
        }

        return schema;
    }

    private readonly record struct Part(string Name, string Role, BodyPlace Place, bool HasSamples, SourceNode Origin);
}
