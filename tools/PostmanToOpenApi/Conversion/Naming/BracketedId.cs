namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>An operation's id that somebody wrote behind a request's name: <c>List users [listUsers]</c>, as other converters read it too.</summary>
internal static class BracketedId
{
    /// <summary>The id; null if there is none. A single word, as in <c>[deprecated]</c>, is a remark.</summary>
    public static string? Find(string? name)
    {
        var text = name.AsSpan().TrimEnd();
        var start = text.LastIndexOf('[');
        if (start < 1 || text[^1] != ']')
        {
            return null;
        }

        var id = text[(start + 1)..^1];
        var isId = id.Length is > 1 and <= NameSet.Longest && char.IsAsciiLetterLower(id[0])
            && id.ContainsAnyInRange('A', 'Z') && !id.ContainsAnyExcept(Characters);
        return isId ? id.ToString() : null;
    }

    /// <summary>The name without the id.</summary>
    public static string? Remove(string? name) => Find(name) is null ? name : name![..name!.LastIndexOf('[')].TrimEnd();

    private static System.Buffers.SearchValues<char> Characters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
