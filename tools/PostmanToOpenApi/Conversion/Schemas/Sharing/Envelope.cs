namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>Knows which members of an answer hold what it is about.</summary>
internal static class Envelope
{
    /// <summary>The role of a body, and of the elements of one that is a list.</summary>
    public const string Content = "";

    private static readonly HashSet<string> Wrappers = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "item", "items", "result", "results", "record", "records", "content", "value", "values", "payload", "response", "rows", "list", "entries",
    };

    /// <summary>Whether the object is a wrapper around other objects, such as a page of a list.</summary>
    public static bool IsWrapper(Shape shape) =>
        shape.Members.Any(member => Wrappers.Contains(member.Key) && (member.Value.Items ?? member.Value).Members.Count > 0);

    /// <summary>The role of a member's value: the member's name, unless it is just a wrapper around the content.</summary>
    /// <param name="parent">The role of the object that has the member.</param>
    /// <param name="key">The member's name.</param>
    public static string RoleOf(string parent, string key) =>
        parent.Length == 0 && Wrappers.Contains(key) ? Content : Plurals.Singular(key);
}
