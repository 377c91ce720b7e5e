using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Hardening;

/// <summary>
/// Makes components of enums that stand inside other schemas: a code generator calls those by the place alone, so that
/// two are told apart by a number that changes with the next one.
/// </summary>
internal sealed class EnumHoister(OpenApiDocument document, DocumentParts parts)
{
    private readonly NameSet _names = new();
    private readonly Dictionary<string, OpenApiSchema> _hoisted = new(StringComparer.Ordinal);

    public void Hoist()
    {
        // The names of the places are worth their price only where there is something to call by them.
        if (!parts.Schemas.Any(schema => schema.Enum is { Count: > 0 }))
        {
            return;
        }

        var components = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        foreach (var name in components.Keys.Concat((document.Tags ?? Enumerable.Empty<OpenApiTag>()).SelectMany(tag => new[] { tag.Name + "Client", "I" + tag.Name + "Client" })))
        {
            _names.TryTake(name);
        }

        foreach (var (name, schema) in components)
        {
            HoistInside(schema as OpenApiSchema, name);
        }

        foreach (var operation in DocumentParts.Operations(document))
        {
            HoistOperation(operation, Identifiers.UpperFirst(operation.OperationId ?? ""));
        }

        foreach (var (name, schema) in _hoisted)
        {
            document.Components ??= new OpenApiComponents();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            document.Components.Schemas[name] = schema;
        }

        if (_hoisted.Count > 0)
        {
            document.RegisterComponents();
            parts.Forget();
        }
    }

    private void HoistOperation(OpenApiOperation operation, string name)
    {
        foreach (var parameter in DocumentParts.Parameters(operation))
        {
            parameter.Schema = Hoisted(parameter.Schema, Under(name, parameter.Name ?? ""));
        }

        foreach (var content in DocumentParts.Contents(operation))
        {
            content.Schema = Hoisted(content.Schema, name);
        }
    }

    private void HoistInside(OpenApiSchema? schema, string name)
    {
        foreach (var key in schema?.Properties?.Keys.ToList() ?? [])
        {
            if (schema!.Properties![key] is { } property && MayHold(property))
            {
                schema.Properties[key] = Hoisted(property, Under(name, key))!;
            }
        }

        for (var i = 0; i < schema?.AllOf?.Count; i++)
        {
            HoistInside(schema.AllOf[i] as OpenApiSchema, name);
        }

        if (schema is not null)
        {
            schema.Items = Hoisted(schema.Items, name + "Item");
            schema.AdditionalProperties = Hoisted(schema.AdditionalProperties, name + "Value");
        }
    }

    private static bool MayHold(IOpenApiSchema schema) =>
        schema is OpenApiSchema { Enum.Count: > 0 } or OpenApiSchema { Properties.Count: > 0 } or OpenApiSchema { AllOf.Count: > 0 }
            or OpenApiSchema { Items: not null } or OpenApiSchema { AdditionalProperties: not null };

    private IOpenApiSchema? Hoisted(IOpenApiSchema? schema, string name)
    {
        if (schema is not OpenApiSchema { Enum.Count: > 0 } values)
        {
            HoistInside(schema as OpenApiSchema, name);
            return schema;
        }

        var component = _names.Take(ReservedNames.FreeType(name));
        _hoisted[component] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = values.Enum };
        foreach (var extension in values.Extensions?.Where(extension => extension.Key.StartsWith("x-enum", StringComparison.Ordinal)).ToList() ?? [])
        {
            (_hoisted[component].Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)).Add(extension);
            values.Extensions!.Remove(extension.Key);
        }

        return Referring(values, new OpenApiSchemaReference(component, document));
    }

    // In OpenAPI 3.0 nothing may stand beside a $ref: what was said of the place stays around it.
    private static IOpenApiSchema Referring(OpenApiSchema place, OpenApiSchemaReference reference)
    {
        var extensions = place.Extensions;
        if (place.Type?.HasFlag(JsonSchemaType.Null) == true)
        {
            return new NullableReference(reference, extensions) { Description = place.Description, Deprecated = place.Deprecated };
        }

        return extensions is not { Count: > 0 } && place is { Description: null, Deprecated: false }
            ? reference
            : new OpenApiSchema { AllOf = [reference], Description = place.Description, Deprecated = place.Deprecated, Extensions = extensions };
    }

    private static string Under(string name, string member)
    {
        var pascal = Identifiers.Pascal(SecretShapes.HasOne(member) ? "" : member, "Value");
        var full = name + pascal;
        return full.Length > NameSet.Longest - 10 ? full[..(NameSet.Longest - 10)] : full;
    }
}
