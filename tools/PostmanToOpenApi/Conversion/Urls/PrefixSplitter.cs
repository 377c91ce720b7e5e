namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Parts the host from what follows it without a slash, as in <c>{{baseUrl}}users</c> and <c>{{baseUrl}}{{usersPath}}</c>.</summary>
internal static class PrefixSplitter
{
    private const int LongestValue = 4_000;

    public static (string Host, string After) Split(string prefix, VariableScope scope)
    {
        var host = new HostText();
        var parts = Mustache.Split(prefix);
        for (var i = 0; i < parts.Count; i++)
        {
            var resolved = scope.Resolve(Written(parts[i]));
            if (host.IsComplete && StartsPath(parts[i], resolved))
            {
                return (host.ToString(), scope.Resolve(string.Concat(parts.Skip(i).Select(Written))));
            }

            host.Append(resolved);
            if (host.Length > prefix.Length + LongestValue)
            {
                return (prefix, "");
            }
        }

        return (host.ToString(), "");
    }

    private static string Written(TextPart part) => part.IsVariable ? "{{" + part.Text + "}}" : part.Text;

    private static bool StartsPath(TextPart part, string resolved) => part.IsVariable
        ? resolved.StartsWith('/') || resolved.StartsWith("{{", StringComparison.Ordinal)
        : char.IsAsciiLetter(resolved[0]) || resolved[0] == '/';
}
