using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Takes out references to parameters, responses and the like that lead nowhere or out of the document: a generator would fetch what they name.</summary>
internal sealed class PartReferenceHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    public void Harden()
    {
        RemoveFrom(document.Paths, document);
        foreach (var part in parts.Others)
        {
            HardenPart(part);
        }

        var components = document.Components;
        RemoveFrom(components?.Parameters, document);
        RemoveFrom(components?.Responses, document, () => new OpenApiResponse { Description = "" });
        RemoveFrom(components?.RequestBodies, document);
        RemoveFrom(components?.Headers, document);
        RemoveFrom(components?.Examples, document);
        RemoveFrom(components?.Links, document);
        RemoveFrom(components?.Callbacks, document);
    }

    private void HardenPart(object part)
    {
        switch (part)
        {
            case OpenApiPathItem item:
                RemoveFrom(item.Parameters, item);
                break;
            case OpenApiOperation operation:
                RemoveFrom(operation.Parameters, operation);
                RemoveFrom(operation.Responses, operation, () => new OpenApiResponse { Description = "" });
                RemoveFrom(operation.Callbacks, operation);
                operation.RequestBody = IsForeign(operation.RequestBody, operation) ? null : operation.RequestBody;
                break;
            case OpenApiResponse response:
                RemoveFrom(response.Headers, response);
                RemoveFrom(response.Links, response);
                break;
            case OpenApiMediaType content:
                RemoveFrom(content.Examples, content);
                break;
            case OpenApiParameter parameter:
                RemoveFrom(parameter.Examples, parameter);
                break;
            case OpenApiHeader header:
                RemoveFrom(header.Examples, header);
                break;
            case OpenApiEncoding encoding:
                RemoveFrom(encoding.Headers, encoding);
                break;
            case OpenApiCallback callback:
                RemoveFrom(callback.PathItems, callback);
                break;
        }
    }

    private void RemoveFrom<T>(IDictionary<string, T>? parts, object owner, Func<T>? replacement = null)
    {
        foreach (var key in Unwanted.Keys(parts, (Hardener: this, Owner: owner), static (state, part) => state.Hardener.IsForeign(part.Value, state.Owner)))
        {
            parts!.Remove(key);
            if (replacement is not null)
            {
                parts[key] = replacement();
            }
        }
    }

    private void RemoveFrom(Dictionary<RuntimeExpression, IOpenApiPathItem>? parts, OpenApiCallback owner)
    {
        foreach (var key in parts?.Where(part => IsForeign(part.Value, owner)).Select(part => part.Key).ToList() ?? [])
        {
            parts!.Remove(key);
        }
    }

    private void RemoveFrom<T>(IList<T>? parts, object owner)
    {
        if (parts is not { Count: > 0 })
        {
            return;
        }

        foreach (var part in Unwanted.In(parts, part => IsForeign(part, owner)))
        {
            parts!.Remove(part);
        }
    }

    private bool IsForeign(object? part, object owner)
    {
        // A path item has no components to refer to in OpenAPI 3.0.
        var isForeign = part is IOpenApiReferenceHolder holder && (holder.UnresolvedReference || part is OpenApiPathItemReference || IsExternal(holder));
        if (isForeign)
        {
            parts.Forget();
            log.Warn(DiagnosticCodes.ForeignReference, log.OriginOf(part, owner), "a reference leads nowhere or out of the document; it is left out: refer to #/components/…");
        }

        return isForeign;
    }

    private static bool IsExternal(IOpenApiReferenceHolder holder) => holder switch
    {
        IOpenApiReferenceHolder<OpenApiReferenceWithDescription> { Reference: var reference } => reference.ExternalResource is not null,
        IOpenApiReferenceHolder<OpenApiReferenceWithDescriptionAndSummary> { Reference: var reference } => reference.ExternalResource is not null,
        IOpenApiReferenceHolder<BaseOpenApiReference> { Reference: var reference } => reference.ExternalResource is not null,
        _ => true,
    };
}
