using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves out what has a wire name that is not safe in code, and gives C# names where none can be derived.</summary>
internal sealed class NameHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    private readonly SharedParameters _shared = new();
    private readonly HashSet<IOpenApiSchema> _forms = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _named = new(ReferenceEqualityComparer.Instance);

    public void Harden()
    {
        RemoveParameters();
        _named.UnionWith(_shared.Assign(document, parameter => ReportChanged(parameter)));
        var plain = new PlainParameters();
        foreach (var path in document.Paths.Values)
        {
            foreach (var operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                if (!plain.AreSettled(path, operation))
                {
                    HardenParameters(path, operation);
                }
            }
        }

        HardenProperties();
        RemoveMisplaced();
    }

    private void HardenProperties()
    {
        var classes = new Dictionary<IOpenApiSchema, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            classes[schema] = name;
        }

        Mending.Mend(parts.Schemas, () =>
        {
            var plain = new PlainProperties();
            return (schema, mendings) =>
            {
                if (schema.Properties is { Count: > 0 } && !_forms.Contains(schema))
                {
                    var type = classes.GetValueOrDefault(schema, "");
                    if (!plain.IsSettled(schema.Properties, type))
                    {
                        mendings.Add(Naming(schema, type));
                    }
                }
            };
        });
    }

    // A method of its own, so that nothing is captured where there is nothing to do.
    private Action Naming(OpenApiSchema schema, string type) => () => HardenProperties(schema, type);

    private void HardenProperties(OpenApiSchema schema, string type)
    {
        RemoveUnsafe(schema, WireNames.IsSafeProperty);
        List<string> names = [.. schema.Properties!.Keys];
        var csharpNames = new CSharpNames(areProperties: true, type).AssignAll(names, Given(schema, names));
        for (var i = 0; i < names.Count; i++)
        {
            NameProperty(schema, names[i], csharpNames[i]);
        }
    }

    private void RemoveParameters()
    {
        foreach (var part in parts.Others)
        {
            RemoveParameters((part as OpenApiPathItem)?.Parameters ?? (part as OpenApiOperation)?.Parameters, part);
        }

        var components = document.Components?.Parameters;
        foreach (var name in components?.Where(parameter => !WireNames.IsSafe(parameter.Value.Name ?? "")).Select(parameter => parameter.Key).ToList() ?? [])
        {
            components!.Remove(name);
            parts.Forget();
        }
    }

    private void RemoveParameters(IList<IOpenApiParameter>? parameters, object owner)
    {
        if (parameters is null)
        {
            return;
        }

        foreach (var parameter in Unwanted.In(parameters, parameter => !WireNames.IsSafe(parameter.Name ?? "")))
        {
            Report(DiagnosticCodes.UnsafeParameterName, "parameter", parameter.Name ?? "", parameter, owner);
            parameters.Remove(parameter);
            parts.Forget();
        }
    }

    // A generator makes parameters of the fields of a form, so they share the operation's names.
    private void HardenParameters(IOpenApiPathItem path, OpenApiOperation operation)
    {
        var form = operation.RequestBody?.Content?.Keys
            .Where(mediaType => mediaType is MediaTypes.Multipart or MediaTypes.Form)
            .Select(mediaType => operation.RequestBody.Content[mediaType].Schema).OfType<OpenApiSchema>().FirstOrDefault(schema => schema.Properties?.Count > 0 && !_forms.Contains(schema));
        if (form is not null)
        {
            _forms.Add(form);
            RemoveUnsafe(form, WireNames.IsSafeField);
        }

        var parameters = DocumentParts.Parameters(operation).ToList();
        var fields = form?.Properties?.Keys.ToList() ?? [];
        var csharpNames = new CSharpNames(areProperties: false, operation.RequestBody is not null && form is null ? CSharpNames.Body : "");
        csharpNames.Reserve(_shared.NamesIn(path, operation));
        if (form is not null)
        {
            // NSwag makes a class of a form too, and every class has such a member.
            csharpNames.Reserve(["additionalProperties"]);
        }

        var names = csharpNames.AssignAll(
            [.. parameters.Select(parameter => parameter.Name!), .. fields],
            [.. parameters.Select(CarriedNames.Of), .. form is null ? [] : Given(form, fields)]);
        var known = fields.Select(StockNames.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < parameters.Count; i++)
        {
            var (parameter, (name, isCarried)) = (parameters[i], names[i]);
            MarkNamed(parameter, isCarried);
            NameForStock(parameter, !known.Add(StockNames.Key(parameter.Name!)) || !StockNames.IsParameter(parameter.Name!) ? name : null);
            if (CarriedNames.Set(parameter, isCarried ? name : null))
            {
                ReportChanged(parameter);
            }
        }

        for (var i = 0; i < fields.Count; i++)
        {
            NameProperty(form!, fields[i], names[parameters.Count + i]);
        }
    }

    private static void NameForStock(OpenApiParameter parameter, string? name)
    {
        if (name is not null)
        {
            parameter.Extensions = parameter.Extensions.With(StockNames.Extension, JsonValue.Create(name));
        }
    }

    private void RemoveUnsafe(OpenApiSchema schema, Func<string, bool> isSafe)
    {
        foreach (var name in Unwanted.Keys(schema.Properties!, isSafe, static (isSafe, property) => !isSafe(property.Key)))
        {
            Report(DiagnosticCodes.UnsafePropertyName, "property", name, schema.Properties![name], schema);
            schema.Properties.Remove(name);
            schema.Required?.Remove(name);
            parts.Forget();
        }
    }

    private static string?[] Given(OpenApiSchema schema, List<string> names)
    {
        string?[]? given = null;
        for (var i = 0; i < names.Count; i++)
        {
            if (CarriedNames.Of(schema.Properties![names[i]] as OpenApiSchema) is { } name)
            {
                (given ??= new string?[names.Count])[i] = name;
            }
        }

        return given ?? [];
    }

    private void NameProperty(OpenApiSchema schema, string name, (string Name, bool IsCarried) csharpName)
    {
        if (schema.Properties![name] is not OpenApiSchema property)
        {
            if (!csharpName.IsCarried)
            {
                return;
            }

            // In OpenAPI 3.0 nothing may stand beside a $ref, so the reference moves one level down.
            schema.Properties[name] = property = new OpenApiSchema { AllOf = [schema.Properties[name]] };
            parts.Forget();
        }
        else if (csharpName.IsCarried && property is SharedSchema shared)
        {
            schema.Properties[name] = property = shared.Copy();
            parts.Forget();
        }

        MarkNamed(property, csharpName.IsCarried);
        if (CarriedNames.Set(property, csharpName.IsCarried ? csharpName.Name : null))
        {
            ReportChanged(property, schema);
        }
    }

    // Of those without a name of their own nothing is left to find.
    private void MarkNamed(object part, bool isCarried)
    {
        if (isCarried)
        {
            _named.Add(part);
        }
    }

    private void RemoveMisplaced()
    {
        foreach (var part in parts.Extended)
        {
            if (!_named.Contains(part) && CarriedNames.Set(part, null))
            {
                ReportChanged(part);
            }
        }
    }

    // Only what is known to be no secret: people paste whole bodies where a name belongs.
    private static string Quoted(string name) => WireNames.IsSafe(name) ? " " + MessageText.Quote(name) : "";

    private void ReportChanged(object part, object? owner = null) => log.Warn(
        DiagnosticCodes.UnsafeExtension,
        log.OriginOf(part, owner),
        $"{CSharpNames.Extension} holds what cannot be the C# name here, or stands where none is read; it is left out: write an identifier that nothing beside it has, on a parameter or property");

    private void Report(string code, string what, string name, object part, object owner) => log.Warn(
        code,
        log.OriginOf(part, owner),
        $"the name{Quoted(name)} of a {what} cannot be written into code safely; the {what} is left out: rename it, or send it by hand",
        WireNames.IsSafe(name) ? MessageText.Quote(name) : null);
}
