using System.Globalization;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Makes the responses of an operation. There is always one for success.</summary>
internal sealed class ResponseBuilder(ContentBuilder contents)
{
    public OpenApiResponses Build(SortedDictionary<int, ResponseDraft> drafts, string operationId, string? accepted)
    {
        var responses = new OpenApiResponses();
        var success = drafts.Values.FirstOrDefault(draft => draft.IsSuccess);
        if (success is null)
        {
            responses["200"] = AnySuccess(accepted ?? MediaTypes.Json);
        }

        foreach (var draft in drafts.Values)
        {
            responses[draft.Code.ToString(CultureInfo.InvariantCulture)] = Build(draft, Name(draft, success, operationId));
        }

        return responses;
    }

    // The collection does not say what comes back, if anything does.
    private static OpenApiResponse AnySuccess(string mediaType) => new()
    {
        Description = "Success",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [mediaType] = new OpenApiMediaType
            {
                Schema = MediaTypes.IsJson(mediaType) ? SchemaFactory.NullableAny() : MediaTypes.IsBinary(mediaType) ? SchemaFactory.Binary() : SchemaFactory.Text(),
            },
        },
    };

    private static string Name(ResponseDraft draft, ResponseDraft? success, string operationId)
    {
        var kind = draft == success ? "Response"
            : string.Create(CultureInfo.InvariantCulture, $"{(draft.Code >= 400 ? "Error" : "Response")}{draft.Code}");
        return Identifiers.UpperFirst(operationId) + kind;
    }

    private OpenApiResponse Build(ResponseDraft draft, string name) => new()
    {
        Description = draft.Description ?? ReasonPhrases.Of(draft.Code),
        Content = draft.Content.IsEmpty ? null : contents.Build(draft.Content, name, draft.Node),
    };
}
