using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves out what has a wire name that is not safe in code, and gives C# names where none can be derived.</summary>
internal sealed class NameHardener(OpenApiDocument document, ConversionLog log)
{
    public void Harden()
    {
        var forms = new HashSet<IOpenApiSchema>(ReferenceEqualityComparer.Instance);
        foreach (var operation in DocumentParts.Operations(document))
        {
            HardenParameters(operation, forms);
        }

        var classes = (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            .ToDictionary(schema => schema.Value, schema => schema.Key, (IEqualityComparer<IOpenApiSchema>)ReferenceEqualityComparer.Instance);
        foreach (var schema in DocumentParts.Schemas(document).Where(schema => schema.Properties?.Count > 0 && !forms.Contains(schema)))
        {
            RemoveUnsafe(schema);
            var names = schema.Properties!.Keys.ToList();
            var csharpNames = new CSharpNames(areProperties: true, classes.GetValueOrDefault(schema, "")).Assign(names);
            foreach (var (name, csharpName) in names.Zip(csharpNames))
            {
                NameProperty(schema, name, csharpName);
            }
        }
    }

    // A generator makes parameters of the fields of a form, so they share the operation's names.
    private void HardenParameters(OpenApiOperation operation, HashSet<IOpenApiSchema> forms)
    {
        foreach (var parameter in DocumentParts.Parameters(operation).Where(parameter => !WireNames.IsSafe(parameter.Name ?? "")).ToList())
        {
            Report(DiagnosticCodes.UnsafeParameterName, "parameter", parameter.Name ?? "", parameter, operation);
            operation.Parameters!.Remove(parameter);
        }

        var form = operation.RequestBody?.Content?
            .Where(content => content.Key is MediaTypes.Multipart or MediaTypes.Form)
            .Select(content => content.Value.Schema).OfType<OpenApiSchema>().FirstOrDefault(schema => schema.Properties?.Count > 0);
        if (form is not null)
        {
            forms.Add(form);
            RemoveUnsafe(form);
        }

        var parameters = DocumentParts.Parameters(operation).ToList();
        var fields = form?.Properties?.Keys.ToList() ?? [];
        var body = operation.RequestBody is not null && form is null ? "body" : "";
        var names = new CSharpNames(areProperties: false, body).Assign([.. parameters.Select(parameter => parameter.Name!), .. fields]);
        foreach (var (parameter, name) in parameters.Zip(names).Where(pair => pair.Second is not null))
        {
            parameter.Extensions = parameter.Extensions.With(CSharpNames.Extension, JsonValue.Create(name!));
        }

        foreach (var (field, name) in fields.Zip(names.Skip(parameters.Count)))
        {
            NameProperty(form!, field, name);
        }
    }

    private void RemoveUnsafe(OpenApiSchema schema)
    {
        foreach (var name in schema.Properties!.Keys.Where(name => !WireNames.IsSafeProperty(name)).ToList())
        {
            Report(DiagnosticCodes.UnsafePropertyName, "property", name, schema.Properties[name], schema);
            schema.Properties.Remove(name);
            schema.Required?.Remove(name);
        }
    }

    private static void NameProperty(OpenApiSchema schema, string name, string? csharpName)
    {
        if (csharpName is null)
        {
            return;
        }

        // In OpenAPI 3.0 nothing may stand beside a $ref, so the reference moves one level down.
        if (schema.Properties![name] is not OpenApiSchema property)
        {
            schema.Properties[name] = property = new OpenApiSchema { AllOf = [schema.Properties[name]] };
        }

        property.Extensions = property.Extensions.With(CSharpNames.Extension, JsonValue.Create(csharpName));
    }

    // Only what is known to be no secret: people paste whole bodies where a name belongs.
    private static string Quoted(string name) => WireNames.IsSafe(name) ? " " + MessageText.Quote(name) : "";

    private void Report(string code, string what, string name, object part, object owner) => log.Warn(
        code,
        log.OriginOf(part, owner),
        $"the name{Quoted(name)} of a {what} cannot be written into code safely; the {what} is left out: rename it, or send it by hand");
}
