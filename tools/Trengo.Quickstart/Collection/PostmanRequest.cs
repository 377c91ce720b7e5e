namespace Trengo.Quickstart.Collection;

/// <summary>A request as the collection has it; its path in segments, variables as in <c>:ticket_id</c>.</summary>
internal sealed record PostmanRequest(string Name, string Method, IReadOnlyList<string> Path)
{
    public bool Reads => Method == "GET";

    /// <summary>What its path variable is an id of, such as <c>tickets</c>; null if it has none.</summary>
    public string? NeedsIdOf => Path.Any(IsVariable) ? Path[0] : null;

    /// <summary>What the answer has ids of; null if it is about something inside of another.</summary>
    public string? GivesIdOf => Path.Count == 1 ? Path[0] : null;

    public static bool IsVariable(string segment) => segment.StartsWith(':');
}
