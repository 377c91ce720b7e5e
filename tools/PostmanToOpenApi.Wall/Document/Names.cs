namespace PostmanToOpenApi.Wall.Document;

/// <summary>How names in C# follow from those of the document.</summary>
internal static class Names
{
    public static string UpperFirst(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Whether something that is called so on the wire can have this name in C#.</summary>
    /// <param name="csharpName">The name in the code.</param>
    /// <param name="wire">The name on the wire.</param>
    /// <param name="carried">The name in C# that the document says, if it says one.</param>
    public static bool Follows(string csharpName, string wire, string? carried) => carried is not null ? csharpName == carried : Key(csharpName) == Key(wire);

    private static string Key(string name) => string.Concat(name.Where(c => c is not ('_' or '-'))).ToUpperInvariant();
}
