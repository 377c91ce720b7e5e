using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Schemas.Sharing;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Makes the responses of an operation. There is always one that may be a success.</summary>
internal sealed class ResponseBuilder(ContentBuilder contents, ParameterBuilder parameters)
{
    /// <summary>Makes the responses.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="prefix">What the names of its components begin with.</param>
    public OpenApiResponses Build(OperationDraft operation, string prefix)
    {
        var responses = new OpenApiResponses();
        var drafts = operation.Responses.Values;
        var success = drafts.FirstOrDefault(draft => draft is { IsSuccess: true, IsSaved: true }) ?? drafts.FirstOrDefault(draft => draft.IsSuccess);
        if (success is null && !drafts.Any(draft => draft.IsDefault))
        {
            responses["200"] = new OpenApiResponse { Description = "Success", Content = Anything(operation) };
        }

        foreach (var draft in drafts)
        {
            responses[draft.Key] = Build(draft, Name(draft, success, prefix), operation, draft == success);
        }

        return responses;
    }

    // The collection does not say what comes back, if anything does.
    private static Dictionary<string, IOpenApiMediaType> Anything(OperationDraft operation)
    {
        var mediaType = operation.Accepted ?? MediaTypes.Json;
        var schema = MediaTypes.IsJson(mediaType) ? SchemaFactory.NullableAny() : MediaTypes.IsBinary(mediaType) ? SchemaFactory.Binary() : SchemaFactory.Text();
        return new() { [mediaType] = new OpenApiMediaType { Schema = schema } };
    }

    private static string Name(ResponseDraft draft, ResponseDraft? success, string prefix)
    {
        var kind = draft == success || (success is null && draft.IsDefault) ? "Response"
            : draft.IsDefault ? "DefaultResponse"
            : (draft.Code >= 400 ? "Error" : "Response") + draft.Key;
        return prefix + kind;
    }

    private OpenApiResponse Build(ResponseDraft draft, string name, OperationDraft operation, bool isMainSuccess) => new()
    {
        Description = draft.Description ?? ReasonPhrases.Of(draft.Code),
        Headers = Headers(draft),
        Content = !draft.Content.IsEmpty ? contents.Build(draft.Content, name, new BodyPlace(operation.Tags[0], draft.Kind), draft.Node)
            : isMainSuccess && !draft.IsSaved && !draft.IsEmpty ? Anything(operation)
            : null,
    };

    private Dictionary<string, IOpenApiHeader>? Headers(ResponseDraft draft) => draft.Headers.All.Count == 0 ? null
        : draft.Headers.All.ToDictionary(header => header.Name, IOpenApiHeader (header) => parameters.ResponseHeader(header), StringComparer.Ordinal);
}
