using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Schemas.Sharing;

namespace PostmanToOpenApi.Conversion;

/// <summary>Gives operations what they send and get back.</summary>
internal sealed class OperationBuilder
{
    private readonly ContentBuilder _contents;
    private readonly ResponseBuilder _responses;

    public OperationBuilder(SchemaRegistry registry, SharedTypes types, ConversionLog log)
    {
        var plain = new PlainSchemas();
        _contents = new ContentBuilder(new SchemaBuilder(registry, types, plain, log), log);
        _responses = new ResponseBuilder(_contents, new ParameterBuilder(plain, log));
    }

    /// <summary>Completes an operation.</summary>
    /// <param name="operation">What <see cref="OperationHeads"/> made of the draft.</param>
    /// <param name="draft">The draft.</param>
    public void Complete(OpenApiOperation operation, OperationDraft draft)
    {
        var prefix = Identifiers.UpperFirst(operation.OperationId!);
        operation.RequestBody = Body(draft, prefix);
        operation.Responses = _responses.Build(draft, prefix);
    }

    private OpenApiRequestBody? Body(OperationDraft draft, string prefix) => draft.Body.IsEmpty ? null : new OpenApiRequestBody
    {
        Required = draft.RequestsWithBody == draft.Requests,
        Content = _contents.Build(draft.Body, prefix + "Request", new BodyPlace(draft.Tags[0], BodyKind.Request), draft.First.Node),
    };
}
