using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Collects every part of a document, each once, with its JSON pointer if somebody asks for it.</summary>
internal sealed class PartCollector(Action<object, Func<string>> found) : OpenApiVisitorBase
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    public override void Visit(IOpenApiPathItem pathItem) => Add(pathItem);

    public override void Visit(OpenApiOperation operation) => Add(operation);

    public override void Visit(IOpenApiSchema schema) => Add(schema);

    public override void Visit(IOpenApiParameter parameter) => Add(parameter);

    public override void Visit(IOpenApiExtensible openApiExtensible) => Add(openApiExtensible);

    public override void Visit(OpenApiContact contact) => Add(contact);

    public override void Visit(OpenApiLicense license) => Add(license);

    public override void Visit(OpenApiExternalDocs externalDocs) => Add(externalDocs);

    public override void Visit(IOpenApiReferenceHolder referenceHolder) => Add(referenceHolder);

    private void Add(object part)
    {
        if (_seen.Add(part))
        {
            found(part, () => PathString);
        }
    }
}
