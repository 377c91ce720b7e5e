namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Parts the host from what follows it without a slash, as in <c>{{baseUrl}}users</c> and <c>{{baseUrl}}{{usersPath}}</c>.</summary>
internal static class PrefixSplitter
{
    public static (string Host, string After) Split(string prefix, VariableScope scope)
    {
        var host = "";
        var parts = Mustache.Split(prefix);
        for (var i = 0; i < parts.Count; i++)
        {
            var written = parts[i].IsVariable ? "{{" + parts[i].Text + "}}" : parts[i].Text;
            var resolved = scope.Resolve(written);
            if (IsComplete(host) && StartsPath(parts[i], resolved))
            {
                return (host, scope.Resolve(string.Concat(parts.Skip(i).Select(part => part.IsVariable ? "{{" + part.Text + "}}" : part.Text))));
            }

            host += resolved;
        }

        return (host, "");
    }

    private static bool IsComplete(string host)
    {
        if (host.EndsWith("}}", StringComparison.Ordinal))
        {
            return !host.Contains("proto", StringComparison.OrdinalIgnoreCase) && !host.Contains("scheme", StringComparison.OrdinalIgnoreCase);
        }

        var authority = host.IndexOf("://", StringComparison.Ordinal);
        return authority >= 0 && host.Length > authority + 3 && host[^1] is not ('.' or ':' or '-' or '@');
    }

    private static bool StartsPath(TextPart part, string resolved) => part.IsVariable
        ? resolved.StartsWith('/') || resolved.StartsWith("{{", StringComparison.Ordinal)
        : char.IsAsciiLetter(resolved[0]) || resolved[0] == '/';
}
