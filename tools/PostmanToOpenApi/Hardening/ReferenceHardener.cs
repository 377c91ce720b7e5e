using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Gives components names that compile, and lets references lead to nothing but components.</summary>
internal sealed class ReferenceHardener
{
    private readonly OpenApiDocument _document;
    private readonly DocumentParts _parts;
    private readonly ConversionLog _log;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ReferenceHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
    {
        _document = document;
        _parts = parts;
        _log = log;
    }

    public void Harden()
    {
        Rename();
        Mending.Mend(_parts.Schemas, (schema, mendings) =>
        {
            if (!IsPlain(schema))
            {
                mendings.Add(Mend(schema, HardenSchema));
            }
        });
        Mending.Mend(_parts.Others, (part, mendings) =>
        {
            if (!IsSettled(SchemaOf(part)))
            {
                mendings.Add(Mend(part, HardenSchemaOf));
            }
        });
    }

    // A method of its own, so that nothing is captured where there is nothing to do.
    private static Action Mend<T>(T part, Action<T> mend) => () => mend(part);

    private static IOpenApiSchema? SchemaOf(object part) => part switch
    {
        OpenApiParameter parameter => parameter.Schema,
        OpenApiHeader header => header.Schema,
        OpenApiMediaType content => content.Schema,
        _ => null,
    };

    private void HardenSchemaOf(object part)
    {
        switch (part)
        {
            case OpenApiParameter parameter:
                parameter.Schema = Hardened(parameter.Schema, parameter);
                break;
            case OpenApiHeader header:
                header.Schema = Hardened(header.Schema, header);
                break;
            case OpenApiMediaType content:
                content.Schema = Hardened(content.Schema, content);
                break;
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
            if (_names[name] != name)
            {
                _log.Warn(DiagnosticCodes.ChangedName, _log.OriginOf(schemas[name]), $"the component {MessageText.Quote(name)} cannot be the name of a class beside the others; it is {MessageText.Quote(_names[name])} now: give it a name of letters and digits that nothing else has");
            }
        }

        if (_names.Any(name => name.Key != name.Value))
        {
            _document.Components!.Schemas = schemas.ToDictionary(schema => _names[schema.Key], schema => schema.Value, StringComparer.Ordinal);
            _document.RegisterComponents();
        }
    }

    private void HardenSchema(OpenApiSchema schema)
    {
        if (schema.Properties is { Count: > 0 } properties)
        {
            foreach (var name in Unwanted.Keys(properties, this, static (hardener, property) => !hardener.IsSettled(property.Value)))
            {
                properties[name] = Hardened(properties[name], schema)!;
            }
        }

        schema.Items = Hardened(schema.Items, schema);
        schema.AdditionalProperties = Hardened(schema.AdditionalProperties, schema);
        schema.Not = Hardened(schema.Not, schema);
        for (var i = 0; i < schema.AllOf?.Count; i++)
        {
            schema.AllOf[i] = Hardened(schema.AllOf[i], schema)!;
        }

        if (schema.OneOf is not null && schema.Extensions.Text(CSharpTypeHardener.Type) is not null)
        {
            // The C# type is named, so no generator looks for one.
            schema.OneOf = schema.OneOf.Select(one => Hardened(one, schema)!).ToList();
            (schema.AnyOf, schema.Discriminator) = (null, null);
            _parts.Forget();
            return;
        }

        // Generators fail over these, or make classes of them that cannot hold what is sent.
        if (schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || schema.Discriminator is not null || HasSeveralTypes(schema))
        {
            _log.Warn(DiagnosticCodes.UnsafeAlternatives, _log.OriginOf(schema), "oneOf, anyOf and discriminator cannot be made code of; they are left out, and the rest of the schema stays: describe what the values have in common");
            (schema.OneOf, schema.AnyOf, schema.Discriminator) = (null, null, null);
            _parts.Forget();
            schema.Type = HasSeveralTypes(schema) ? null : schema.Type;
        }
    }

    // The library takes a oneOf of plain types for one schema of several types, and writes it as an anyOf.
    private static bool HasSeveralTypes(OpenApiSchema schema) =>
        schema.Type is { } type && int.PopCount((int)(type & ~JsonSchemaType.Null)) > 1;

    // Nearly all are.
    private bool IsPlain(OpenApiSchema schema) =>
        Unwanted.Keys(schema.Properties, this, static (hardener, property) => !hardener.IsSettled(property.Value)).Count == 0
        && IsSettled(schema.Items) && IsSettled(schema.AdditionalProperties) && IsSettled(schema.Not)
        && schema is { AllOf: null or { Count: 0 }, OneOf: null, AnyOf: null, Discriminator: null } && !HasSeveralTypes(schema);

    // No reference, or one to a component that keeps its name.
    private bool IsSettled(IOpenApiSchema? schema) => schema is not OpenApiSchemaReference { Reference: var reference }
        || (reference.ExternalResource is null && reference.Id is { } id && _names.TryGetValue(id, out var name) && name == id);

    private IOpenApiSchema? Hardened(IOpenApiSchema? schema, object owner)
    {
        if (IsSettled(schema))
        {
            return schema;
        }

        var reference = ((OpenApiSchemaReference)schema!).Reference;
        if (reference.ExternalResource is null && reference.Id is { } id && _names.TryGetValue(id, out var name))
        {
            _parts.Forget();
            return new OpenApiSchemaReference(name, _document);
        }

        _log.Warn(DiagnosticCodes.ForeignReference, _log.OriginOf(owner), "a reference leads nowhere or out of the document; an open schema stands in its place");
        _parts.Forget();
        return new OpenApiSchema();
    }
}
