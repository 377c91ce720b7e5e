using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Gives components names that compile, and lets references lead to nothing but components.</summary>
internal sealed class ReferenceHardener
{
    private readonly OpenApiDocument _document;
    private readonly ConversionLog _log;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ReferenceHardener(OpenApiDocument document, ConversionLog log)
    {
        _document = document;
        _log = log;
    }

    public void Harden()
    {
        Rename();
        foreach (var schema in DocumentParts.Schemas(_document).ToList())
        {
            HardenSchema(schema);
        }

        foreach (var operation in DocumentParts.Operations(_document))
        {
            foreach (var parameter in DocumentParts.Parameters(operation))
            {
                parameter.Schema = Hardened(parameter.Schema, operation);
            }

            foreach (var content in DocumentParts.Contents(operation))
            {
                content.Schema = Hardened(content.Schema, operation);
            }
        }
    }

    private void Rename()
    {
        var schemas = _document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var taken = new NameSet();
        foreach (var tag in _document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            taken.TryTake(tag.Name + "Client");
            taken.TryTake("I" + tag.Name + "Client");
        }

        foreach (var name in schemas.Keys)
        {
            var plain = IdentifierHardener.IsIdentifier(name) ? name : Identifiers.Pascal(name, "Model");
            _names[name] = taken.Take(ReservedNames.FreeType(plain));
        }

        if (_names.Any(name => name.Key != name.Value))
        {
            _document.Components!.Schemas = schemas.ToDictionary(schema => _names[schema.Key], schema => schema.Value, StringComparer.Ordinal);
            _document.RegisterComponents();
        }
    }

    private void HardenSchema(OpenApiSchema schema)
    {
        foreach (var (name, property) in schema.Properties?.ToList() ?? [])
        {
            schema.Properties![name] = Hardened(property, schema)!;
        }

        schema.Items = Hardened(schema.Items, schema);
        schema.AdditionalProperties = Hardened(schema.AdditionalProperties, schema);
        for (var i = 0; i < schema.AllOf?.Count; i++)
        {
            schema.AllOf[i] = Hardened(schema.AllOf[i], schema)!;
        }

        // Generators write defaults into code, and fail over the others: unless the C# type is named, which takes their place.
        (schema.Default, schema.AnyOf, schema.Discriminator) = (null, null, null);
        schema.OneOf = schema.Extensions.Text(ExtensionHardener.Type) is null ? null : schema.OneOf?.Select(one => Hardened(one, schema)!).ToList();
    }

    private IOpenApiSchema? Hardened(IOpenApiSchema? schema, object owner)
    {
        if (schema is not OpenApiSchemaReference { Reference: var reference })
        {
            return schema;
        }

        if (reference.ExternalResource is null && reference.Id is { } id && _names.TryGetValue(id, out var name))
        {
            return name == id ? schema : new OpenApiSchemaReference(name, _document);
        }

        _log.Warn(DiagnosticCodes.ForeignReference, _log.OriginOf(owner), "a reference leads nowhere or out of the document; an open schema stands in its place");
        return new OpenApiSchema();
    }
}
