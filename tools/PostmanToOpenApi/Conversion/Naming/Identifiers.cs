using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>Makes identifiers: <c>[A-Za-z][A-Za-z0-9]*</c>, no longer than 80 characters, no reserved word.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "all", "count", "create", "delete", "destroy", "edit", "fetch", "find", "get", "index", "insert", "list", "modify", "new", "patch", "post", "put",
        "query", "read", "remove", "retrieve", "save", "search", "set", "show", "store", "update", "view",
    };

    /// <summary>Whether an id says what is done, but not to what.</summary>
    public static bool IsVerb(string id) => Verbs.Contains(id);

    /// <summary>An operation's id from a request's name; empty if the name has nothing to make one of.</summary>
    public static string OfName(string? name, string method)
    {
        if (string.IsNullOrWhiteSpace(name) || IsAddress(name) || NameWords.IsMostlyForeign(name))
        {
            return "";
        }

        var words = NameWords.Split(name);
        var meant = words.Where(word => !Articles.Contains(word)).ToList();
        return WithoutAsync(Started(NameWords.Camel(meant.Count > 0 ? meant : words), method));
    }

    // Generators put it behind every method's name, but not twice: 'list' and 'listAsync' would be one method.
    private static string WithoutAsync(string id) =>
        id.EndsWith("Async", StringComparison.Ordinal) && id.Length > "Async".Length ? id[..^"Async".Length] : id;

    /// <summary>An operation's id from what it does on the wire.</summary>
    public static string OfAddress(string method, string path)
    {
        var words = NameWords.Split(path);
        return method + (words.Count == 0 ? "Root" : NameWords.Pascal(words));
    }

    /// <summary>A name in Pascal case, with a prefix where it would begin with a digit or be empty.</summary>
    public static string Pascal(string? name, string prefix) => Started(NameWords.Pascal(NameWords.Split(name ?? "")), prefix, prefix);

    /// <summary>The name of a placeholder in a path or a server's URL. It is not on the wire, so it may be made fit.</summary>
    public static string Placeholder(string name)
    {
        var clean = SecretShapes.HasOne(name) ? "secret" : string.Join('_', NameWords.Split(name));
        return clean.Length == 0 ? "value" : char.IsAsciiLetter(clean[0]) ? clean : "p" + clean;
    }

    /// <summary>The first letter in upper case.</summary>
    public static string UpperFirst(string name) => name.Length == 0 || char.ToUpperInvariant(name[0]) == name[0] ? name : string.Concat([char.ToUpperInvariant(name[0])], name.AsSpan(1));

    /// <summary>The first letter in lower case.</summary>
    public static string LowerFirst(string name) => name.Length == 0 || char.ToLowerInvariant(name[0]) == name[0] ? name : string.Concat([char.ToLowerInvariant(name[0])], name.AsSpan(1));

    private static bool IsAddress(string name) =>
        name.Contains("://", StringComparison.Ordinal) || name.TrimStart().StartsWith('/') || (name.TrimStart().StartsWith('{') && name.Contains("}/", StringComparison.Ordinal));

    private static string Started(string name, string prefix, string whenEmpty = "")
    {
        if (name.Length == 0)
        {
            return whenEmpty;
        }

        var started = char.IsAsciiLetter(name[0]) ? name : prefix + name;
        return started.Length > NameSet.Longest ? started[..NameSet.Longest] : started;
    }
}
