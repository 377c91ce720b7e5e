using PostmanToOpenApi.Conversion.Naming;
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
    private readonly EvidenceCollectors _evidence;
    private readonly Dictionary<(string Method, string Shape), OperationDraft> _known = [];
    private readonly Dictionary<string, PathTemplate> _paths = new(StringComparer.Ordinal);
    private readonly List<OperationDraft> _drafts = [];
    private int _requests;

    public DraftCollector(ConversionLog log, TagNames tags, SecuritySchemes security, BaseUrls bases, Methods methods)
    {
        _methods = methods;
        _log = log;
        _tags = tags;
        _security = security;
        _targets = new TargetBuilder(log, bases);
        _evidence = new EvidenceCollectors(log, bases, methods);
    }

    /// <summary>The operations in the order of their first requests.</summary>
    public IReadOnlyList<OperationDraft> Drafts => _drafts;

    /// <summary>Adds a request, unless it cannot be an operation. That is reported.</summary>
    public bool TryAdd(RequestContext context)
    {
        var request = context.Request;
        _log.Request = ++_requests;
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

        var draft = DraftOf(method, target, request);
        Unite(draft, target, context);
        _evidence.Add(new ObservedRequest(draft, target, context, _requests));
        return true;
    }

    /// <summary>Adds what the requests say to their operations, after the last one was added.</summary>
    public void Finish() => _evidence.Finish();

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
        _known[key] = draft = new OperationDraft(method, path, request, _drafts.Count);
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
    }
}
