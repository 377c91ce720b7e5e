using System.Globalization;
using System.Text;
using PostmanToOpenApi.Conversion.Naming;

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
        text = end < 0 ? text : text[..end];
        var mark = text.IndexOf("://", StringComparison.Ordinal);
        var afterScheme = mark < 0 ? text : text[(mark + 3)..];
        var slash = Mustache.IndexOutside(afterScheme, '/');
        var authority = slash < 0 ? afterScheme : afterScheme[..slash];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var isOneVariable = Mustache.TryRead(authority, 0, out _, out _);

        if (text.StartsWith('/'))
        {
            return BasePath(text) is { } relative ? new ServerTarget(relative, _variables) : null;
        }

        var scheme = Scheme(mark < 0 ? null : text[..mark], isOneVariable);
        var host = Host(authority, scheme == "");
        var path = BasePath(slash < 0 ? "" : afterScheme[slash..]);
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

    private string? Host(string authority, bool isWholeAddress)
    {
        var host = new StringBuilder();
        foreach (var part in Mustache.Split(authority))
        {
            if (part.IsVariable)
            {
                var value = host.Length == 0 && isWholeAddress ? "https://localhost"
                    : host.ToString().EndsWith(':') ? "443"
                    : "localhost";
                host.Append(Variable(part.Text, value));
            }
            else if (HostText(part.Text) is { } literal)
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

    private static string? HostText(string text)
    {
        if (text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '[' or ']'))
        {
            return text.ToLowerInvariant();
        }

        try
        {
            return text.Any(char.IsAscii) && text.Any(c => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                ? null
                : new IdnMapping().GetAscii(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private string? BasePath(string path)
    {
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
                    encoded.Append(index > 0 ? "/" : "").Append(PathText.Encode(segment));
                }
            }
        }

        return encoded.ToString().Split('/').Any(segment => segment is "." or "..") ? null : encoded.ToString();
    }

    private string Variable(string name, string value)
    {
        var clean = _names.Take(Identifiers.Placeholder(name));
        _variables.Add((clean, value));
        return "{" + clean + "}";
    }
}
