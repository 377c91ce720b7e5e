namespace PackageTests.Support;

/// <summary>Changes of the collection as its owner would make them.</summary>
internal static class CollectionChange
{
    private const string FirstRequest = "{ \"name\": \"List all tickets\"";
    private const string PingRequest = """
        { "name": "Ping the service", "request": { "method": "GET", "header": [], "url": { "raw": "{{baseUrl}}/ping", "host": ["{{baseUrl}}"], "path": ["ping"] } } },
        """;

    /// <summary>Adds a request to the folder Tickets, which becomes the method <c>PingServiceAsync</c>.</summary>
    public static string AddPing(string collection) => collection.Replace(FirstRequest, PingRequest + FirstRequest, StringComparison.Ordinal);
}
