using System.Diagnostics.CodeAnalysis;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists every part of a document that can be referred to, or has extensions, in the document's order.</summary>
/// <remarks>The library's own walker keeps a pointer to each part, which costs many times what the walk itself does.</remarks>
internal sealed class PartLister
{
    // Below this a second thread costs more than it saves.
    private const int FewestPaths = 200;

    // Of schemas only: no other part stands at a thousand places.
    private readonly HashSet<OpenApiSchema> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<OpenApiSchema> _schemas = [];
    private readonly List<object> _others = [];
    private readonly List<IOpenApiExtensible> _extended = [];

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
        _leaf = part => Add(part);
    }

    public static PartLists List(OpenApiDocument document)
    {
        var lister = new PartLister();
        if ((document.Paths?.Count ?? 0) < FewestPaths)
        {
            lister.Operations(document);
            lister.Rest(document);
        }
        else
        {
            var other = new PartLister();
            var rest = Task.Run(() => other.Rest(document));
            lister.Operations(document);
            rest.GetAwaiter().GetResult();
            lister.Append(other);
        }

        return new PartLists(lister._schemas, lister._others, lister._extended);
    }

    // What stands in both is listed where it stands first.
    private void Append(PartLister other)
    {
        _schemas.AddRange(other._schemas.Where(schema => !_seen.Contains(schema)));
        _others.AddRange(other._others);
        _extended.AddRange(other._extended.Where(part => part is not OpenApiSchema schema || !_seen.Contains(schema)));
    }

    // Whether there is something to look into: what a reference leads to is listed where it stands.
    private bool Add([NotNullWhen(true)] object? part)
    {
        if (part is null)
        {
            return false;
        }

        var isReference = part is IOpenApiReferenceHolder;
        if (!isReference)
        {
            _others.Add(part);
        }

        // A reference to a schema that has none itself shows those of the component.
        if (part is not OpenApiSchemaReference { Reference.Extensions: null } and IOpenApiExtensible { Extensions.Count: > 0 } extended)
        {
            _extended.Add(extended);
        }

        return !isReference;
    }

    private void Operations(OpenApiDocument document)
    {
        Add(document);
        if (Add(document.Info))
        {
            Add(document.Info.Contact);
            Add(document.Info.License);
        }

        Each(document.Servers, _server);
        Add(document.Paths);
        Each(document.Paths, _pathItem);
        Each(document.Webhooks, _pathItem);
    }

    private void Rest(OpenApiDocument document)
    {
        Components(document.Components);
        Add(document.ExternalDocs);
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            Tag(tag);
        }
    }

    private void Components(OpenApiComponents? components)
    {
        if (!Add(components))
        {
            return;
        }

        Each(components.Schemas, _schema);
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
        if (Add(server))
        {
            Each(server.Variables, _leaf);
        }
    }

    private void Tag(OpenApiTag tag)
    {
        if (Add(tag))
        {
            Add(tag.ExternalDocs);
        }
    }

    private void PathItem(IOpenApiPathItem? item)
    {
        if (Add(item))
        {
            Each(item.Servers, _server);
            Each(item.Parameters, _parameter);
            foreach (var operation in item.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                Operation(operation);
            }
        }
    }

    private void Operation(OpenApiOperation operation)
    {
        if (!Add(operation))
        {
            return;
        }

        Each(operation.Parameters, _parameter);
        RequestBody(operation.RequestBody);
        Add(operation.Responses);
        Each(operation.Responses, _response);
        Each(operation.Callbacks, Callback);
        Each(operation.Servers, _server);
        Add(operation.ExternalDocs);
    }

    private void Parameter(IOpenApiParameter? parameter)
    {
        if (Add(parameter))
        {
            Schema(parameter.Schema);
            Each(parameter.Content, _mediaType);
            Each(parameter.Examples, _leaf);
        }
    }

    private void RequestBody(IOpenApiRequestBody? body)
    {
        if (Add(body))
        {
            Each(body.Content, _mediaType);
        }
    }

    private void Response(IOpenApiResponse? response)
    {
        if (Add(response))
        {
            Each(response.Content, _mediaType);
            Each(response.Links, Link);
            Each(response.Headers, _header);
        }
    }

    private void Header(IOpenApiHeader? header)
    {
        if (Add(header))
        {
            Each(header.Content, _mediaType);
            Each(header.Examples, _leaf);
            Schema(header.Schema);
        }
    }

    private void Link(IOpenApiLink? link)
    {
        if (Add(link))
        {
            Server(link.Server);
        }
    }

    private void Callback(IOpenApiCallback? callback)
    {
        if (Add(callback))
        {
            foreach (var item in callback.PathItems?.Values ?? Enumerable.Empty<IOpenApiPathItem>())
            {
                PathItem(item);
            }
        }
    }

    private void MediaType(IOpenApiMediaType? content)
    {
        if (Add(content))
        {
            Each(content.Examples, _leaf);
            Schema(content.Schema);
            Schema(content.ItemSchema);
            Each(content.Encoding, _encoding);
            Encoding(content.ItemEncoding);
            Each(content.PrefixEncoding, _encoding);
        }
    }

    private void Encoding(OpenApiEncoding? encoding)
    {
        if (Add(encoding))
        {
            Each(encoding.Headers, _header);
            Each(encoding.Encoding, _encoding);
            Encoding(encoding.ItemEncoding);
            Each(encoding.PrefixEncoding, _encoding);
        }
    }

    private void SecurityScheme(IOpenApiSecurityScheme? scheme)
    {
        if (Add(scheme) && Add(scheme.Flows))
        {
            Add(scheme.Flows.Implicit);
            Add(scheme.Flows.Password);
            Add(scheme.Flows.ClientCredentials);
            Add(scheme.Flows.AuthorizationCode);
            Add(scheme.Flows.DeviceAuthorization);
        }
    }

    private void Schema(IOpenApiSchema? part)
    {
        if (part is not OpenApiSchema schema)
        {
            Add(part);
            return;
        }

        if (!_seen.Add(schema))
        {
            return;
        }

        _schemas.Add(schema);
        if (schema.Extensions is { Count: > 0 })
        {
            _extended.Add(schema);
        }

        DocumentParts.VisitChildren(schema, _schema);
        Add(schema.ExternalDocs);
        Add(schema.Xml);
        if (Add(schema.Discriminator))
        {
            Each(schema.Discriminator.Mapping, _schema);
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
