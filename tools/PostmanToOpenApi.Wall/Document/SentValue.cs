namespace PostmanToOpenApi.Wall.Document;

/// <summary>A parameter, or a field of a form.</summary>
/// <param name="Place">Where it is sent: the name of the grammar's rule for it.</param>
/// <param name="Wire">The name it is sent by.</param>
/// <param name="CSharpName">The name in C# that the document says; null if it follows from the wire name.</param>
internal sealed record SentValue(string Place, string Wire, string? CSharpName);
