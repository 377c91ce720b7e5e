using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios;

/// <summary>A small collection, converted, and short ways to ask what the document says about it. Each document is also checked against the rules that hold for all.</summary>
internal sealed class Scenario
{
    private Scenario(ConversionResult result, bool hasExamples)
    {
        Result = result;
        Document = result.Json();
        DocumentRules.Check(Document, hasExamples);
        Assert.That(result.Counts.Operations + result.Counts.Merged + result.Counts.LeftOut, Is.EqualTo(result.Counts.Requests));
    }

    /// <summary>The result of the conversion, with counts and diagnostics.</summary>
    public ConversionResult Result { get; }

    /// <summary>The document as JSON.</summary>
    public JsonNode Document { get; }

    /// <summary>The codes of the diagnostics in their order.</summary>
    public IEnumerable<string> Codes => Result.Codes();

    /// <summary>The paths in their order.</summary>
    public IEnumerable<string> Paths => Document["paths"]!.AsObject().Select(path => path.Key);

    /// <summary>The operations in their order: <c>GET /users</c>.</summary>
    public IEnumerable<string> Operations =>
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select $"{operation.Key.ToUpperInvariant()} {path.Key}";

    /// <summary>The operationIds in the order of the operations.</summary>
    public IEnumerable<string> Ids => Operations.Select(operation => At(operation)["operationId"]!.ToString());

    /// <summary>The URLs of the document's servers.</summary>
    public IEnumerable<string> Servers => Urls(Document);

    /// <summary>The only operation.</summary>
    public JsonNode Operation => At(Operations.Single());

    /// <summary>Converts a whole file.</summary>
    public static Scenario File(string json, ConversionOptions? options = null) => File(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Converts a whole file.</summary>
    public static Scenario File(byte[] utf8, ConversionOptions? options = null) =>
        new(PostmanConverter.Convert(utf8, Converting.FileName, options), options?.IncludeExamples == true);

    /// <summary>Converts a collection in the format v2.1 with these items, and with these members beside them.</summary>
    public static Scenario Items(string items, string members = "", ConversionOptions? options = null) =>
        File(Collection(items, members), options);

    /// <summary>Converts a request with these members beside its URL.</summary>
    public static Scenario Request(string members, string method = "POST", string url = "https://api.test/x", string collectionMembers = "") =>
        Items($$"""{ "name": "Send it", "request": { "method": "{{method}}", "url": {{Quote(url)}}, {{members}} } }""", collectionMembers);

    /// <summary>Converts a GET request to a URL in JSON: a text in quotes, or an object.</summary>
    public static Scenario Url(string url, string members = "") =>
        Items($$"""{ "name": "Get it", "request": { "method": "GET", "url": {{url}} } }""", members);

    /// <summary>Converts a POST request with a raw body of JSON.</summary>
    public static Scenario Json(string body, string collectionMembers = "") => Request(
        $$"""
        "body": { "mode": "raw", "raw": {{Quote(body)}}, "options": { "raw": { "language": "json" } } }
        """,
        collectionMembers: collectionMembers);

    /// <summary>Converts a GET request with saved responses.</summary>
    public static Scenario Responses(string responses) =>
        Items($$"""{ "name": "Get it", "request": { "method": "GET", "url": "https://api.test/x" }, "response": [ {{responses}} ] }""");

    /// <summary>A collection in the format v2.1.</summary>
    public static string Collection(string items, string members = "") =>
        $$"""
        { "info": { "name": "Test", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
          {{(members.Length == 0 ? "" : members + ",")}} "item": [ {{items}} ] }
        """;

    /// <summary>A text as JSON.</summary>
    public static string Quote(string text) => JsonValue.Create(text)!.ToJsonString();

    /// <summary>The operation: <c>GET /users</c>.</summary>
    public JsonNode At(string operation) => operation.Split(' ', 2) is [var method, var path]
        && Document["paths"]![path]?[method.ToLowerInvariant()] is { } found
            ? found
            : throw new AssertionException($"There is no operation {operation}, only {string.Join(", ", Operations)}.");

    /// <summary>The parameters of the operation, or of the only one, written shortly: <c>query q integer/int64</c>.</summary>
    public IEnumerable<string> Parameters(string? operation = null) =>
        ParametersOf(operation).Select(parameter => $"{parameter["in"]} {parameter["name"]} {Converting.Type(parameter["schema"])}");

    /// <summary>The parameter with this name.</summary>
    public JsonNode Parameter(string name, string? operation = null) =>
        ParametersOf(operation).Single(parameter => parameter["name"]!.ToString() == name);

    /// <summary>The schema of the operation's body, or of the only operation's, with its reference followed.</summary>
    public JsonNode Body(string mediaType = "application/json", string? operation = null) =>
        Schema((operation is null ? Operation : At(operation))["requestBody"]?["content"]?[mediaType]?["schema"]
            ?? throw new AssertionException($"There is no body {mediaType}."));

    /// <summary>The schema of a response of the only operation, with its reference followed.</summary>
    public JsonNode Response(string status = "200", string mediaType = "application/json") =>
        Schema(Operation["responses"]?[status]?["content"]?[mediaType]?["schema"]
            ?? throw new AssertionException($"There is no response {status} {mediaType}."));

    /// <summary>A schema, or the component that it refers to.</summary>
    public JsonNode Schema(JsonNode schema) => (schema["$ref"] ?? schema["allOf"]?[0]?["$ref"]) is { } reference
        ? Document["components"]!["schemas"]![reference.ToString().Split('/')[^1]]!
        : schema;

    /// <summary>The properties of a schema, written shortly: <c>id integer/int64</c>.</summary>
    public IEnumerable<string> Properties(JsonNode schema) => Converting.PropertiesOf(Schema(schema));

    /// <summary>The URLs of the servers of the document, or of an operation.</summary>
    public static IEnumerable<string> Urls(JsonNode owner) => owner["servers"]?.AsArray().Select(server => server!["url"]!.ToString()) ?? [];

    private IEnumerable<JsonNode> ParametersOf(string? operation) =>
        (operation is null ? Operation : At(operation))["parameters"]?.AsArray().Select(parameter => parameter!) ?? [];
}
