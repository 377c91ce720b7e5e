using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Security;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>Sorts requests into operations: one method and one path are one operation.</summary>
internal sealed class DraftCollector
{
    private readonly ConversionLog _log;
    private readonly Methods _methods;
    private readonly TagNames _tags;
    private readonly SecuritySchemes _security;
    private readonly TargetBuilder _targets;
    private readonly FieldNames _names;
    private readonly BodyCollector _bodies;
    private readonly ResponseCollector _responses;
    private readonly OriginalRequests _originals;
    private readonly Dictionary<(string Method, string Shape), OperationDraft> _known = [];
    private readonly Dictionary<string, PathTemplate> _paths = new(StringComparer.Ordinal);
    private readonly List<OperationDraft> _drafts = [];

    public DraftCollector(ConversionLog log, TagNames tags, SecuritySchemes security, BaseUrls bases, Methods methods)
    {
        _methods = methods;
        _log = log;
        _tags = tags;
        _security = security;
        _targets = new TargetBuilder(log, bases);
        _names = new FieldNames(log);
        _bodies = new BodyCollector(log, _names);
        _responses = new ResponseCollector(log);
        _originals = new OriginalRequests(log.Silent(), bases, methods);
    }

    /// <summary>The operations in the order of their first requests.</summary>
    public IReadOnlyList<OperationDraft> Drafts => _drafts;

    /// <summary>Adds a request, unless it cannot be an operation. That is reported.</summary>
    public bool TryAdd(RequestContext context)
    {
        var request = context.Request;
        if (request.Url is null)
        {
            _log.Warn(DiagnosticCodes.NoUrl, request.Node, $"the request {Name(request)} has no URL; it is left out: give it a URL, or remove it");
            return false;
        }

        if (_methods.Find(request.Method) is not { } method)
        {
            _log.Warn(DiagnosticCodes.UnknownMethod, request.Node, $"OpenAPI has no place for the method {MessageText.Quote(request.Method)} of the request {Name(request)} before its version 3.2; it is left out: choose another method, write that version, or call it by hand");
            return false;
        }

        if (_targets.Build(request.Url, context.Scope) is not { } target)
        {
            return false;
        }

        Unite(DraftOf(method, target, request), target, context);
        return true;
    }

    private static string Name(PostmanRequest request) => MessageText.Quote(request.Name ?? "");

    private OperationDraft DraftOf(HttpMethod method, RequestTarget target, PostmanRequest request)
    {
        var key = (method.Method, target.Path.Shape);
        if (_known.TryGetValue(key, out var draft))
        {
            draft.Others.Add(request);
            return draft;
        }

        // The first request with a path names its placeholders, whatever its method.
        var path = _paths.TryGetValue(key.Shape, out var named) ? target.Path.NamedLike(named) : target.Path;
        _paths.TryAdd(key.Shape, path);
        _known[key] = draft = new OperationDraft(method, path, request);
        _drafts.Add(draft);
        return draft;
    }

    private void Unite(OperationDraft draft, RequestTarget target, RequestContext context)
    {
        var request = context.Request;
        foreach (var tag in _tags.Of(context.Folder))
        {
            draft.Tags.Add(tag);
        }

        draft.Servers.Add(target.Server);
        draft.Security.Add(_security.UseOf(context.Auth, request.Headers, context.Scope));
        PathParameters.Unite(draft.PathParameters, target.Path.Parameters);
        draft.Query.Add(_names.Query(target.Query), context.Scope);
        draft.Headers.Add(_names.Headers(request.Headers), context.Scope);
        draft.Cookies.Add(Cookies.Read(request.Headers), context.Scope);
        AddBody(draft, context);
        var accepted = MediaTypes.Accepted(request.Headers, context.Scope);
        draft.Accepted ??= accepted;
        foreach (var response in request.Responses)
        {
            _responses.Add(draft.Responses, response, accepted ?? MediaTypes.Accepted(response.Request?.Headers ?? [], context.Scope), context.Scope);
        }

        TestCollector.Add(draft.Responses, context);
        _originals.Add(draft, context);
    }

    private void AddBody(OperationDraft draft, RequestContext context)
    {
        if (context.Request.Body is not { } body)
        {
            return;
        }

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
