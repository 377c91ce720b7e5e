using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Takes a URL apart into server, path and query.</summary>
internal sealed class TargetBuilder(ConversionLog log, BaseUrls bases)
{
    // Most requests of a collection go to one host.
    private readonly Dictionary<string, ServerTarget?> _servers = new(StringComparer.Ordinal);
    private readonly PathBuilder _paths = new();
    private (string Prefix, VariableScope Scope, (string Host, string After) Split)? _last;

    /// <summary>The target; null, with a diagnostic, if the path cannot be written down.</summary>
    public RequestTarget? Build(PostmanUrl url, VariableScope scope)
    {
        var split = UrlSplitter.Split(url);
        var (host, rest) = SplitPrefix(split.Prefix, scope);
        if (rest.Length == 0 && bases.Whole(split, scope) is { } whole)
        {
            (split, host) = (whole, whole.Prefix);
        }

        var ending = split.Segments.Count == 0 ? rest.TrimStart('/') : rest.Trim('/');
        IReadOnlyList<string> segments = rest.Length == 0 ? split.Segments : [.. ending.Split('/'), .. split.Segments];
        var query = split.Query;
        var server = Server(url, host, out var isRefused);
        if (isRefused)
        {
            (segments, query) = UserInfo.Remove(segments, query);
        }

        if (_paths.Build(url, scope, WithoutLeadingBlanks(url, segments)) is not { } path)
        {
            log.Warn(DiagnosticCodes.UnusablePath, url.Node, "the path has a '.' or '..' segment or broken characters, which HTTP clients change on the way; the request is left out: write the path as the server sees it");
            return null;
        }

        return new RequestTarget(server, path, query);
    }

    private (string Host, string After) SplitPrefix(string prefix, VariableScope scope)
    {
        if (_last is not { } last || last.Prefix != prefix || last.Scope != scope)
        {
            _last = last = (prefix, scope, PrefixSplitter.Split(prefix, scope));
        }

        return last.Split;
    }

    // '//host' at a path's start would be read as another host.
    private IReadOnlyList<string> WithoutLeadingBlanks(PostmanUrl url, IReadOnlyList<string> segments)
    {
        var blanks = segments.TakeWhile(string.IsNullOrEmpty).Count();
        if (blanks == 0 || blanks == segments.Count)
        {
            return blanks == 0 ? segments : [""];
        }

        log.Warn(DiagnosticCodes.LeadingSlashes, url.Node, "the path begins with several slashes, which clients take for the start of a host; it is written with one: correct the URL");
        return [.. segments.Skip(blanks)];
    }

    private ServerTarget? Server(PostmanUrl url, string host, out bool isRefused)
    {
        isRefused = false;
        // A base URL of '/' is one that leaves the host open.
        if (host.Trim().Trim('/').Length == 0)
        {
            return null;
        }

        if (!_servers.TryGetValue(host, out var server))
        {
            _servers[host] = server = ServerBuilder.Build(host);
        }

        if (server is null)
        {
            isRefused = true;
            log.Warn(DiagnosticCodes.UnusableHost, url.Node, "the URL's scheme or host is none that could be called; the operation gets the document's server, and what may belong to a password is left out: correct the URL");
        }

        return server;
    }
}
