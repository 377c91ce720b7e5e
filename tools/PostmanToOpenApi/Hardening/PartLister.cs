using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists every part of a document that can be referred to, refers to something, or has extensions: each once, in the document's order.</summary>
/// <remarks>The library's own walker keeps a pointer to each part, which costs many times what the walk itself does.</remarks>
internal sealed class PartLister
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _parts = [];

    // Made once: a document has hundreds of thousands of parts.
    private readonly Action<IOpenApiSchema?> _schema;
    private readonly Action<IOpenApiPathItem> _pathItem;
    private readonly Action<IOpenApiParameter> _parameter;
    private readonly Action<IOpenApiMediaType> _mediaType;
    private readonly Action<IOpenApiResponse> _response;
    private readonly Action<IOpenApiHeader> _header;
    private readonly Action<OpenApiServer> _server;
    private readonly Action<OpenApiEncoding> _encoding;
    private readonly Action<object> _leaf;

    private PartLister()
    {
        _schema = Schema;
        _pathItem = PathItem;
        _parameter = Parameter;
        _mediaType = MediaType;
        _response = Response;
        _header = Header;
        _server = Server;
        _encoding = Encoding;
        _leaf = part => IsNew(part);
    }

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

        Each(document.Servers, _server);
        IsNew(document.Paths);
        Each(document.Paths, _pathItem);
        Each(document.Webhooks, _pathItem);
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

        Each(components!.Schemas, _schema);
        Each(components.SecuritySchemes, SecurityScheme);
        Each(components.Callbacks, Callback);
        Each(components.PathItems, _pathItem);
        Each(components.Parameters, _parameter);
        Each(components.Examples, _leaf);
        Each(components.Headers, _header);
        Each(components.Links, Link);
        Each(components.RequestBodies, RequestBody);
        Each(components.Responses, _response);
        Each(components.MediaTypes, _mediaType);
    }

    private void Server(OpenApiServer? server)
    {
        if (IsNew(server))
        {
            Each(server!.Variables, _leaf);
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
            Each(item!.Servers, _server);
            Each(item.Parameters, _parameter);
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

        Each(operation.Parameters, _parameter);
        RequestBody(operation.RequestBody);
        IsNew(operation.Responses);
        Each(operation.Responses, _response);
        Each(operation.Callbacks, Callback);
        Each(operation.Servers, _server);
        IsNew(operation.ExternalDocs);
    }

    private void Parameter(IOpenApiParameter? parameter)
    {
        if (IsNew(parameter))
        {
            Schema(parameter!.Schema);
            Each(parameter.Content, _mediaType);
            Each(parameter.Examples, _leaf);
        }
    }

    private void RequestBody(IOpenApiRequestBody? body)
    {
        if (IsNew(body))
        {
            Each(body!.Content, _mediaType);
        }
    }

    private void Response(IOpenApiResponse? response)
    {
        if (IsNew(response))
        {
            Each(response!.Content, _mediaType);
            Each(response.Links, Link);
            Each(response.Headers, _header);
        }
    }

    private void Header(IOpenApiHeader? header)
    {
        if (IsNew(header))
        {
            Each(header!.Content, _mediaType);
            Each(header.Examples, _leaf);
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
            Each(content!.Examples, _leaf);
            Schema(content.Schema);
            Schema(content.ItemSchema);
            Each(content.Encoding, _encoding);
            Encoding(content.ItemEncoding);
            Each(content.PrefixEncoding, _encoding);
        }
    }

    private void Encoding(OpenApiEncoding? encoding)
    {
        if (IsNew(encoding))
        {
            Each(encoding!.Headers, _header);
            Each(encoding.Encoding, _encoding);
            Encoding(encoding.ItemEncoding);
            Each(encoding.PrefixEncoding, _encoding);
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
            Each(schema.Discriminator!.Mapping, _schema);
            Schema(schema.Discriminator.DefaultMapping);
        }
    }

    private static void Each<T>(IDictionary<string, T>? parts, Action<T> visit)
    {
        if (parts is Dictionary<string, T> dictionary)
        {
            // Without an enumerator on the heap.
            foreach (var part in dictionary.Values)
            {
                visit(part);
            }

            return;
        }

        foreach (var part in parts?.Values ?? [])
        {
            visit(part);
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
