using System.Text.Json;

namespace Trengo.Testing.Document;

/// <summary>A parameter in the path or in the query.</summary>
internal sealed class ApiParameter(ApiDocument document, JsonElement element)
{
    public string Name { get; } = element.GetProperty("name").GetString()!;

    public bool IsInQuery { get; } = element.GetProperty("in").GetString() == "query";

    /// <summary>Of one value: the items of an array are sent one by one.</summary>
    public Schema Schema { get; } = Schema.Read(document, element.GetProperty("schema")) is { Type: "array", Items: { } items } ? items : Schema.Read(document, element.GetProperty("schema"));
}
