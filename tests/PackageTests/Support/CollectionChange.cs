using System.Text.RegularExpressions;

namespace PackageTests.Support;

/// <summary>Changes of the collection as its owner would make them.</summary>
internal static partial class CollectionChange
{
    private const string FirstRequest = "{ \"name\": \"List all tickets\"";
    private const string PingRequest =
        """{ "name": "Ping the service", "request": { "method": "GET", "header": [], "url": { "raw": "{{baseUrl}}/ping", "host": ["{{baseUrl}}"], "path": ["ping"] } }""";

    /// <summary>Adds a request to the folder Tickets, which becomes the method <c>PingServiceAsync</c>.</summary>
    public static string AddPing(string collection) => AddPing(collection, "");

    /// <summary>Adds the request with a saved answer.</summary>
    public static string AddPingAnswered(string collection, string json) => AddPing(
        collection,
        $$""", "response": [ { "name": "ok", "code": 200, "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": "{{json.Replace("\"", "\\\"", StringComparison.Ordinal)}}" } ]""");

    /// <summary>Takes a request away that overlays add to.</summary>
    public static string RemoveListUsers(string collection) => ListUsers().Replace(collection, "");

    private static string AddPing(string collection, string response) =>
        collection.Replace(FirstRequest, $"{PingRequest}{response} }}, {FirstRequest}", StringComparison.Ordinal);

    [GeneratedRegex(""", \{ "name": "List users".*?"path": \["users"\] \} \} \}""", RegexOptions.Singleline)]
    private static partial Regex ListUsers();
}
