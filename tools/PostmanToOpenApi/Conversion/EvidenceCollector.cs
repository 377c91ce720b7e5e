using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>Adds what requests say about parameters, bodies and responses to their operations. What it takes from one operation it leaves in no other: several of these can work beside each other, each on operations of its own.</summary>
internal sealed class EvidenceCollector
{
    private readonly ConversionLog _log;
    private readonly FieldNames _names;
    private readonly BodyCollector _bodies;
    private readonly ResponseCollector _responses;
    private readonly OriginalRequests _originals;

    public EvidenceCollector(ConversionLog log, BaseUrls bases, Methods methods)
    {
        _log = log;
        _names = new FieldNames(log);
        _bodies = new BodyCollector(log, _names);
        _responses = new ResponseCollector(log);
        _originals = new OriginalRequests(log.Silent(), bases, methods);
    }

    /// <summary>Adds one request. Those of one operation come in the collection's order.</summary>
    public void Add(ObservedRequest observed)
    {
        var (draft, target, context, number) = observed;
        var request = context.Request;
        _log.Request = number;
        draft.Query.Add(_names.Query(target.Query), context.Scope);
        draft.Headers.Add(_names.Headers(request.Headers), context.Scope);
        draft.Cookies.Add(Cookies.Read(request.Headers), context.Scope);
        if (request.Body is { } body)
        {
            AddBody(draft, body, context);
        }

        var accepted = MediaTypes.Accepted(request.Headers, context.Scope);
        draft.Accepted ??= accepted;
        foreach (var response in request.Responses)
        {
            _responses.Add(draft.Responses, response, accepted ?? MediaTypes.Accepted(response.Request?.Headers ?? [], context.Scope), context.Scope);
        }

        TestCollector.Add(draft.Responses, context);
        _originals.Add(draft, context);
    }

    private void AddBody(OperationDraft draft, PostmanBody body, RequestContext context)
    {
        if (Methods.TakesBody(draft.Method))
        {
            draft.RequestsWithBody += _bodies.Add(draft.Body, context.Request, body, context.Scope) ? 1 : 0;
        }
        else
        {
            _log.Warn(DiagnosticCodes.BodyNotAllowed, body.Node, $"a {draft.Method} request has no body in OpenAPI 3.0; the body is left out: remove it, or use another method");
        }
    }
}
