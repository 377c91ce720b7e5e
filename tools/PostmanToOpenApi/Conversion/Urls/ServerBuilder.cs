using System.Text;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Makes a server from the resolved text before a path. Userinfo, query and fragment stay behind.</summary>
internal sealed class ServerBuilder
{
    private readonly List<(string Name, string Default)> _variables = [];
    private readonly NameSet _names = new();

    /// <summary>The server; null if the text is no host that could be called.</summary>
    public static ServerTarget? Build(string text) => new ServerBuilder().Read(text);

    private ServerTarget? Read(string text)
    {
        text = text.Trim();
        var end = Mustache.IndexOutside(text, '?', '#');
        var dropped = end < 0 ? "" : text[end..];
        text = end < 0 ? text : text[..end];
        var mark = Mustache.IndexOutside(text, "://");
        var afterScheme = mark < 0 ? text : text[(mark + 3)..];
        var slash = Mustache.IndexOutside(afterScheme, '/');
        var authority = Authority.WithoutUserInfo(slash < 0 ? afterScheme : afterScheme[..slash]);
        var isOneVariable = Mustache.TryRead(authority, 0, out _, out _);

        if (text.StartsWith('/'))
        {
            return BasePath(text) is { } relative ? new ServerTarget(relative, _variables) : null;
        }

        var scheme = Scheme(mark < 0 ? null : text[..mark], isOneVariable);
        var host = Authority.IsHostAndPort(authority) ? Host(authority, scheme) : null;
        var path = BasePath(slash < 0 ? "" : afterScheme[slash..]);

        // Without a slash before it, what is dropped may be the rest of a password.
        if (slash < 0 && dropped.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        return scheme is null || string.IsNullOrEmpty(host) || path is null
            ? null
            : new ServerTarget(scheme + host + path, _variables);
    }

    private string? Scheme(string? scheme, bool isHostUnknown)
    {
        if (scheme is null)
        {
            // Postman sends plain HTTP where no scheme is given; a variable may hold the scheme as well.
            return isHostUnknown ? "" : "http://";
        }

        if (Mustache.TryRead(scheme, 0, out var name, out var end) && end == scheme.Length)
        {
            return Variable(name, "https") + "://";
        }

        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? scheme.ToLowerInvariant() + "://"
            : null;
    }

    private string? Host(string authority, string? scheme)
    {
        var host = new StringBuilder();
        foreach (var part in Mustache.Split(authority))
        {
            if (part.IsVariable)
            {
                var value = host.Length == 0 && scheme == "" ? "https://localhost"
                    : host.Length > 0 && host[^1] == ':' ? scheme == "http://" ? "80" : "443"
                    : "localhost";
                host.Append(Variable(part.Text, value));
            }
            else if (Literal(part.Text) is { } literal)
            {
                host.Append(literal);
            }
            else
            {
                return null;
            }
        }

        return host.ToString();
    }

    // Someone may have pasted a token where the host belongs. One that has dots leaves no host.
    private string? Literal(string text)
    {
        if (!SecretShapes.HasOne(text))
        {
            return Authority.HostText(text);
        }

        var labels = text.Split('.');
        return Array.Exists(labels, SecretShapes.HasOne) && Authority.HostText(text) is not null
            ? string.Join('.', labels.Select(label => SecretShapes.HasOne(label) ? Variable("secret", "localhost") : Authority.HostText(label)))
            : null;
    }

    private string? BasePath(string path)
    {
        // What stands before it may be the rest of a password that holds a slash.
        if (path.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var encoded = new StringBuilder();
        foreach (var part in Mustache.Split(path.TrimEnd('/')))
        {
            if (part.IsVariable)
            {
                encoded.Append(Variable(part.Text, "v1"));
            }
            else
            {
                foreach (var (index, segment) in part.Text.Split('/').Index())
                {
                    encoded.Append(index > 0 ? "/" : "").Append(SecretShapes.HasOne(segment) ? Variable("secret", "secret") : PathText.Encode(segment));
                }
            }
        }

        return PathText.HasDotSegment(encoded.ToString()) ? null : encoded.ToString();
    }

    private string Variable(string name, string value)
    {
        var clean = _names.Take(Identifiers.Placeholder(name));
        _variables.Add((clean, value));
        return "{" + clean + "}";
    }
}
