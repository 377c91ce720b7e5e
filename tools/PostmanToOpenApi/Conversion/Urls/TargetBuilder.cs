using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Takes a URL apart into server, path and query.</summary>
internal sealed class TargetBuilder(ConversionLog log)
{
    /// <summary>The target; null, with a diagnostic, if the path cannot be written down.</summary>
    public RequestTarget? Build(PostmanUrl url, VariableScope scope)
    {
        var split = UrlSplitter.Split(url);
        var (host, rest) = PrefixSplitter.Split(split.Prefix, scope);
        var segments = rest.Length == 0 ? split.Segments : [.. rest.Trim('/').Split('/'), .. split.Segments];
        if (new PathBuilder(url, scope).Build(WithoutLeadingBlanks(url, segments)) is not { } path)
        {
            log.Warn(DiagnosticCodes.UnusablePath, url.Node, "the path has a '.' or '..' segment or broken characters, which HTTP clients change on the way; the request is left out: write the path as the server sees it");
            return null;
        }

        return new RequestTarget(Server(url, host), path, split.Query);
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

    private ServerTarget? Server(PostmanUrl url, string host)
    {
        // A base URL of '/' is one that leaves the host open.
        if (host.Trim().Trim('/').Length == 0)
        {
            return null;
        }

        var server = ServerBuilder.Build(host);
        if (server is null)
        {
            log.Warn(DiagnosticCodes.UnusableHost, url.Node, "the URL's scheme or host is none that could be called; the operation gets the document's server: correct the URL");
        }

        return server;
    }
}
