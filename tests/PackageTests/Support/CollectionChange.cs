using System.Text.RegularExpressions;

namespace PackageTests.Support;

/// <summary>Changes of the collection as its owner would make them.</summary>
internal static partial class CollectionChange
{
    private const string FirstRequest = "{ \"name\": \"List all tickets\"";

    /// <summary>Adds a request to the folder Tickets, which becomes the method <c>PingServiceAsync</c>.</summary>
    public static string AddPing(string collection) => Add(collection, Request("Ping the service", "ping", ""));

    /// <summary>Adds requests to the folder Tickets, each with a saved answer.</summary>
    public static string AddAnswered(string collection, params (string Name, string Json)[] requests) =>
        Add(collection, string.Concat(requests.Select((request, index) => Request(request.Name, $"answered{index}", Answer(request.Json)))));

    /// <summary>Takes a request away that overlays add to.</summary>
    public static string RemoveListUsers(string collection) => ListUsers().Replace(collection, "");

    private static string Request(string name, string path, string response) =>
        $$$"""{ "name": "{{{name}}}", "request": { "method": "GET", "header": [], "url": { "raw": "{{baseUrl}}/{{{path}}}", "host": ["{{baseUrl}}"], "path": ["{{{path}}}"] } }{{{response}}} }, """;

    private static string Answer(string json) =>
        $$""", "response": [ { "name": "ok", "code": 200, "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": "{{json.Replace("\"", "\\\"", StringComparison.Ordinal)}}" } ]""";

    private static string Add(string collection, string requests) =>
        collection.Replace(FirstRequest, requests + FirstRequest, StringComparison.Ordinal);

    [GeneratedRegex(""", \{ "name": "List users".*?"path": \["users"\] \} \} \}""", RegexOptions.Singleline)]
    private static partial Regex ListUsers();
}
