using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists every part of a document that can be referred to, refers to something, or has extensions: each once, in the document's order.</summary>
/// <remarks>The library's own walker keeps a pointer to each part, which costs many times what the walk itself does.</remarks>
internal sealed class PartLister
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _parts = [];
    private readonly Action<IOpenApiSchema?> _schema;

    private PartLister() => _schema = Schema;

    public static List<object> List(OpenApiDocument document)
    {
        var lister = new PartLister();
        lister.Document(document);
        return lister._parts;
    }

    private bool IsNew(object? part)
    {
        if (part is null || !_seen.Add(part))
        {
            return false;
        }

        _parts.Add(part);

        // What a reference leads to is listed where it stands.
        return part is not IOpenApiReferenceHolder;
    }

    private void Document(OpenApiDocument document)
    {
        IsNew(document);
        if (IsNew(document.Info))
        {
            IsNew(document.Info.Contact);
            IsNew(document.Info.License);
        }

        Each(document.Servers, Server);
        IsNew(document.Paths);
        Each(document.Paths, PathItem);
        Each(document.Webhooks, PathItem);
        Components(document.Components);
        IsNew(document.ExternalDocs);
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            Tag(tag);
        }
    }

    private void Components(OpenApiComponents? components)
    {
        if (!IsNew(components))
        {
            return;
        }

        Each(components!.Schemas, Schema);
        Each(components.SecuritySchemes, SecurityScheme);
        Each(components.Callbacks, Callback);
        Each(components.PathItems, PathItem);
        Each(components.Parameters, Parameter);
        Each(components.Examples, part => IsNew(part));
        Each(components.Headers, Header);
        Each(components.Links, Link);
        Each(components.RequestBodies, RequestBody);
        Each(components.Responses, Response);
        Each(components.MediaTypes, MediaType);
    }

    private void Server(OpenApiServer? server)
    {
        if (IsNew(server))
        {
            Each(server!.Variables, part => IsNew(part));
        }
    }

    private void Tag(OpenApiTag tag)
    {
        if (IsNew(tag))
        {
            IsNew(tag.ExternalDocs);
        }
    }

    private void PathItem(IOpenApiPathItem? item)
    {
        if (IsNew(item))
        {
            Each(item!.Servers, Server);
            Each(item.Parameters, Parameter);
            foreach (var operation in item.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                Operation(operation);
            }
        }
    }

    private void Operation(OpenApiOperation operation)
    {
        if (!IsNew(operation))
        {
            return;
        }

        Each(operation.Parameters, Parameter);
        RequestBody(operation.RequestBody);
        IsNew(operation.Responses);
        Each(operation.Responses, Response);
        Each(operation.Callbacks, Callback);
        Each(operation.Servers, Server);
        IsNew(operation.ExternalDocs);
    }

    private void Parameter(IOpenApiParameter? parameter)
    {
        if (IsNew(parameter))
        {
            Schema(parameter!.Schema);
            Each(parameter.Content, MediaType);
            Each(parameter.Examples, part => IsNew(part));
        }
    }

    private void RequestBody(IOpenApiRequestBody? body)
    {
        if (IsNew(body))
        {
            Each(body!.Content, MediaType);
        }
    }

    private void Response(IOpenApiResponse? response)
    {
        if (IsNew(response))
        {
            Each(response!.Content, MediaType);
            Each(response.Links, Link);
            Each(response.Headers, Header);
        }
    }

    private void Header(IOpenApiHeader? header)
    {
        if (IsNew(header))
        {
            Each(header!.Content, MediaType);
            Each(header.Examples, part => IsNew(part));
            Schema(header.Schema);
        }
    }

    private void Link(IOpenApiLink? link)
    {
        if (IsNew(link))
        {
            Server(link!.Server);
        }
    }

    private void Callback(IOpenApiCallback? callback)
    {
        if (IsNew(callback))
        {
            foreach (var item in callback!.PathItems?.Values ?? Enumerable.Empty<IOpenApiPathItem>())
            {
                PathItem(item);
            }
        }
    }

    private void MediaType(IOpenApiMediaType? content)
    {
        if (IsNew(content))
        {
            Each(content!.Examples, part => IsNew(part));
            Schema(content.Schema);
            Schema(content.ItemSchema);
            Each(content.Encoding, Encoding);
            Encoding(content.ItemEncoding);
            Each(content.PrefixEncoding, Encoding);
        }
    }

    private void Encoding(OpenApiEncoding? encoding)
    {
        if (IsNew(encoding))
        {
            Each(encoding!.Headers, Header);
            Each(encoding.Encoding, Encoding);
            Encoding(encoding.ItemEncoding);
            Each(encoding.PrefixEncoding, Encoding);
        }
    }

    private void SecurityScheme(IOpenApiSecurityScheme? scheme)
    {
        if (IsNew(scheme) && IsNew(scheme!.Flows))
        {
            IsNew(scheme.Flows!.Implicit);
            IsNew(scheme.Flows.Password);
            IsNew(scheme.Flows.ClientCredentials);
            IsNew(scheme.Flows.AuthorizationCode);
            IsNew(scheme.Flows.DeviceAuthorization);
        }
    }

    private void Schema(IOpenApiSchema? part)
    {
        if (!IsNew(part) || part is not OpenApiSchema schema)
        {
            return;
        }

        DocumentParts.VisitChildren(schema, _schema);
        IsNew(schema.ExternalDocs);
        IsNew(schema.Xml);
        if (IsNew(schema.Discriminator))
        {
            Each(schema.Discriminator!.Mapping, Schema);
            Schema(schema.Discriminator.DefaultMapping);
        }
    }

    private static void Each<T>(IDictionary<string, T>? parts, Action<T> visit)
    {
        if (parts is not { Count: > 0 })
        {
            return;
        }

        foreach (var part in parts)
        {
            visit(part.Value);
        }
    }

    private static void Each<T>(IList<T>? parts, Action<T> visit)
    {
        for (var i = 0; i < parts?.Count; i++)
        {
            visit(parts[i]);
        }
    }
}
