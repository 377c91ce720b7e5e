namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Parts the host from what follows it without a slash, as in <c>{{baseUrl}}users</c> and <c>{{baseUrl}}{{usersPath}}</c>.</summary>
internal static class PrefixSplitter
{
    private const int LongestValue = 4_000;

    public static (string Host, string After) Split(string prefix, VariableScope scope)
    {
        var host = new HostText();
        var parts = Mustache.Split(prefix);

        // What stands before an '@' belongs to a password, whatever it looks like.
        var lastOfHost = parts.FindLastIndex(part => !part.IsVariable && part.Text.Contains('@', StringComparison.Ordinal));
        for (var i = 0; i < parts.Count; i++)
        {
            var resolved = scope.Resolve(Written(parts[i]));
            if (i > lastOfHost && host.IsComplete && StartsPath(parts[i], resolved))
            {
                lastOfHost = parts[i].IsVariable && resolved[0] == '{' ? GoesOnUntil(parts, i, host) : -1;
                if (i > lastOfHost)
                {
                    return (host.ToString(), scope.Resolve(string.Concat(parts.Skip(i).Select(Written))));
                }
            }

            host.Append(resolved);
            if (host.Length > prefix.Length + LongestValue)
            {
                return (prefix, "");
            }
        }

        return (host.ToString(), "");
    }

    // An unknown variable in the middle of a host: https://api{{stage}}.acme.test. The index of the text behind it; -1 if the host ends before it.
    private static int GoesOnUntil(List<TextPart> parts, int index, HostText host)
    {
        var next = parts.FindIndex(index, part => !part.IsVariable);
        return next >= 0 && (HasLabels(parts[next].Text) || (!host.EndsWithVariable && (host.IsOneLabel || IsPort(parts[next].Text)))) ? next : -1;
    }

    // '.acme.test', which is no ending of a file's name.
    private static bool HasLabels(string text) => text.Count(c => c == '.') > 1;

    private static bool IsPort(string text) => text[0] == ':' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Written(TextPart part) => part.IsVariable ? "{{" + part.Text + "}}" : part.Text;

    private static bool StartsPath(TextPart part, string resolved) => part.IsVariable
        ? resolved.StartsWith('/') || resolved.StartsWith("{{", StringComparison.Ordinal)
        : char.IsAsciiLetter(resolved[0]) || resolved[0] == '/';
}
