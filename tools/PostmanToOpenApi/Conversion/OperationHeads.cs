using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Security;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Conversion;

/// <summary>Makes operations of drafts, without what they send and get back: nothing here has to do with the components.</summary>
internal sealed class OperationHeads(ServerPlan servers, SecurityRequirements security, ConversionLog log)
{
    // Below this a second thread costs more than it saves.
    private const int FewestDrafts = 200;

    private readonly OperationNames _names = new();
    private readonly ParameterBuilder _parameters = new(new PlainSchemas(), log);

    /// <summary>One for each draft. Those of a large document are made on another thread.</summary>
    public Task<OpenApiOperation[]> Build(IReadOnlyList<OperationDraft> drafts)
    {
        OpenApiOperation[] All() => [.. drafts.Select(Build)];
        return drafts.Count < FewestDrafts ? Task.FromResult(All()) : Task.Run(All);
    }

    private OpenApiOperation Build(OperationDraft draft)
    {
        var parameters = Parameters(draft);
        var operation = new OpenApiOperation
        {
            OperationId = _names.Take(draft),
            Summary = string.IsNullOrWhiteSpace(draft.First.Name) ? null : BracketedId.Remove(draft.First.Name),
            Description = OperationText.Description(draft),
            Tags = TagReferences.To(draft.Tags),
            Parameters = parameters.Count == 0 ? null : parameters,
            Servers = servers.Of(draft),
            Security = security.Of(draft.Security),
        };
        log.Remember(operation, draft.First.Node);
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
}
