using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Conversion.Security;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Conversion;

/// <summary>Makes operations of drafts.</summary>
internal sealed class OperationBuilder
{
    private readonly OpenApiDocument _document;
    private readonly ServerPlan _servers;
    private readonly SecurityRequirements _security;
    private readonly ConversionLog _log;
    private readonly OperationNames _names = new();
    private readonly ParameterBuilder _parameters;
    private readonly ContentBuilder _contents;
    private readonly ResponseBuilder _responses;

    public OperationBuilder(OpenApiDocument document, SchemaRegistry registry, SharedTypes types, ServerPlan servers, SecurityRequirements security, ConversionLog log)
    {
        _document = document;
        _servers = servers;
        _security = security;
        _log = log;
        var plain = new PlainSchemas();
        _parameters = new ParameterBuilder(plain, log);
        _contents = new ContentBuilder(new SchemaBuilder(registry, types, plain, log), log);
        _responses = new ResponseBuilder(_contents, _parameters);
    }

    public OpenApiOperation Build(OperationDraft draft)
    {
        var id = _names.Take(draft);
        var parameters = Parameters(draft);
        var operation = new OpenApiOperation
        {
            OperationId = id,
            Summary = string.IsNullOrWhiteSpace(draft.First.Name) ? null : BracketedId.Remove(draft.First.Name),
            Description = OperationText.Description(draft),
            Tags = TagReferences.To(draft.Tags),
            Parameters = parameters.Count == 0 ? null : parameters,
            RequestBody = Body(draft, id),
            Responses = _responses.Build(draft, id),
            Servers = _servers.Of(draft),
            Security = _security.Of(draft.Security),
        };
        _log.Remember(operation, draft.First.Node);
        return operation;
    }

    private List<IOpenApiParameter> Parameters(OperationDraft draft)
    {
        var parameters = new List<IOpenApiParameter>(draft.PathParameters.Length + draft.Query.All.Count + draft.Headers.All.Count + draft.Cookies.All.Count);
        foreach (var parameter in draft.PathParameters)
        {
            parameters.Add(_parameters.Path(parameter));
        }

        var isOnlyJoined = draft.Query.All.Count(ParameterBuilder.IsJoined) < 2;
        Add(parameters, draft.Query, value => _parameters.Query(value, isOnlyJoined));
        Add(parameters, draft.Headers, _parameters.Header);
        Add(parameters, draft.Cookies, _parameters.Cookie);
        return parameters;
    }

    private static void Add(List<IOpenApiParameter> parameters, NamedValues values, Func<NamedValue, OpenApiParameter> build)
    {
        for (var i = 0; i < values.All.Count; i++)
        {
            parameters.Add(build(values.All[i]));
        }
    }

    private OpenApiRequestBody? Body(OperationDraft draft, string id) => draft.Body.IsEmpty ? null : new OpenApiRequestBody
    {
        Required = draft.RequestsWithBody == draft.Requests,
        Content = _contents.Build(draft.Body, Identifiers.UpperFirst(id) + "Request", new BodyPlace(draft.Tags[0], BodyKind.Request), draft.First.Node),
    };
}
