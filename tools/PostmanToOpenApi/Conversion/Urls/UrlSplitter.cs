using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Cuts URLs as Postman does, which takes much for a URL that <see cref="Uri"/> refuses or changes.</summary>
internal static class UrlSplitter
{
    public static SplitUrl Split(PostmanUrl url)
    {
        // Postman takes the host of '//api.test/users' for a part of the path.
        if (!string.IsNullOrWhiteSpace(url.Raw) && (url.Path is null || (url.Host is null && url.Raw.TrimStart().StartsWith("//", StringComparison.Ordinal))))
        {
            return SplitText(url, url.Raw);
        }

        var prefix = url.Host ?? (string.IsNullOrWhiteSpace(url.Raw) ? "" : SplitText(url, url.Raw).Prefix);
        if (url.Host is not null)
        {
            prefix = Scheme(url) + prefix + (string.IsNullOrWhiteSpace(url.Port) ? "" : ":" + url.Port);
        }

        return new SplitUrl(prefix.Trim(), url.Path ?? [], url.Query ?? QueryOf(url, url.Raw ?? ""));
    }

    private static string Scheme(PostmanUrl url) =>
        string.IsNullOrWhiteSpace(url.Scheme) || url.Host!.Contains("://", StringComparison.Ordinal)
            ? ""
            : url.Scheme.TrimEnd('/', ':') + "://";

    /// <summary>Cuts an address. Its query stays behind.</summary>
    public static SplitUrl SplitAddress(string raw)
    {
        var text = raw.Trim();
        var end = Mustache.IndexOutside(text, '?', '#');
        var address = WithoutMark(end < 0 ? text : text[..end]);
        var authority = Mustache.IndexOutside(address, "://") is var scheme and >= 0 ? scheme + 3 : 0;
        var slash = Mustache.IndexOutside(address[authority..], '/');
        return slash < 0
            ? new SplitUrl(address, [], [])
            : new SplitUrl(address[..(authority + slash)], Mustache.SplitAt(address[(authority + slash + 1)..], '/'), []);
    }

    // Browsers send '//api.test/users' to that host, and so did Postman while it was part of one.
    private static string WithoutMark(string address)
    {
        if (!address.StartsWith("//", StringComparison.Ordinal))
        {
            return address;
        }

        var slash = Mustache.IndexOutside(address[2..], '/');
        var host = Authority.WithoutUserInfo(slash < 0 ? address[2..] : address[2..(slash + 2)]);
        var namesHost = host == "localhost" || host.AsSpan().ContainsAny('.', ':') || Mustache.TryRead(host, 0, out _, out _);
        return namesHost && Authority.IsHostAndPort(host) ? address[2..] : address;
    }

    private static SplitUrl SplitText(PostmanUrl url, string raw) => SplitAddress(raw) with { Query = url.Query ?? QueryOf(url, raw.Trim()) };

    private static IReadOnlyList<PostmanField> QueryOf(PostmanUrl url, string raw)
    {
        var start = Mustache.IndexOutside(raw, '?', '#');
        if (start < 0 || raw[start] == '#')
        {
            return [];
        }

        var query = raw[(start + 1)..];
        var end = Mustache.IndexOutside(query, '#');
        return FieldReader.Parse(url.Node, Mustache.SplitAt(end < 0 ? query : query[..end], '&'), '=');
    }
}
