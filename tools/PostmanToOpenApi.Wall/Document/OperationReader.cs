using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Wall.Document;

/// <summary>Reads the operations of a document.</summary>
internal static class OperationReader
{
    private const string Field = "field";

    public static bool IsVerb(string member) => member is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace";

    public static ApiOperation Read(ApiDocument document, JsonMember path, JsonMember verb)
    {
        var content = ApiDocument.Members(ApiDocument.Member(document.Resolve(ApiDocument.Member(verb.Value, "requestBody")), "content")).ToList();
        return new ApiOperation(
            ApiDocument.Text(verb.Value, "operationId") ?? "",
            verb.Name.ToUpperInvariant(),
            "/" + path.Name.TrimStart('/'),
            ApiDocument.Items(ApiDocument.Member(verb.Value, "tags")).Select(ApiDocument.Text).FirstOrDefault() ?? "",
            [.. Parameters(document, path.Value, verb.Value)],
            [.. content.Where(type => type.Name is "multipart/form-data" or "application/x-www-form-urlencoded").Select(type => Fields(document, type.Value))],
            [.. content.Select(type => type.Name)],
            [.. ApiDocument.Members(ApiDocument.Member(verb.Value, "responses")).SelectMany(answer => ApiDocument.Members(ApiDocument.Member(document.Resolve(answer.Value), "content"))).Select(type => type.Name)],
            ApiDocument.Member(verb.Value, "x-pagination"));
    }

    // Of one name and place, the operation's own counts.
    private static IEnumerable<SentValue> Parameters(ApiDocument document, JsonNode? path, JsonNode? operation) =>
        ApiDocument.Items(ApiDocument.Member(operation, "parameters")).Concat(ApiDocument.Items(ApiDocument.Member(path, "parameters")))
            .Select(document.Resolve)
            .Select(parameter => new SentValue(
                ApiDocument.Text(parameter, "in") ?? "",
                ApiDocument.Text(parameter, "name") ?? "",
                ApiDocument.Text(parameter, "x-csharp-name") ?? ApiDocument.Text(document.Resolve(ApiDocument.Member(parameter, "schema")), "x-csharp-name")))
            .DistinctBy(parameter => new { parameter.Place, parameter.Wire });

    private static IReadOnlyList<SentValue> Fields(ApiDocument document, JsonNode? content) =>
        [.. document.Properties(document.Resolve(ApiDocument.Member(content, "schema")), isWhole: true)
            .Select(property => new SentValue(Field, property.Key, ApiDocument.Text(property.Value, "x-csharp-name")))];
}
