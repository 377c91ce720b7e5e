using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Wall.Document;

/// <summary>A member of an object of the document.</summary>
internal sealed record JsonMember(string Name, JsonNode? Value);
