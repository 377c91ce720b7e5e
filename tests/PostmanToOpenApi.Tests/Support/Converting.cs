using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Support;

/// <summary>Converts collections that are written inside tests.</summary>
internal static class Converting
{
    public const string FileName = "spec/test.json";

    /// <summary>Converts a whole file.</summary>
    public static ConversionResult File(string json) => PostmanConverter.Convert(Encoding.UTF8.GetBytes(json), FileName);

    /// <summary>Converts a collection with these items, and with these members beside them.</summary>
    public static ConversionResult Items(string items, string members = "\"variable\": []") =>
        File($$"""{ "info": { "name": "Test" }, {{members}}, "item": [ {{items}} ] }""");

    /// <summary>Converts a collection with one request to <c>https://api.test/x</c>.</summary>
    public static ConversionResult Request(string members, string method = "POST") =>
        Items($$"""{ "name": "Send it", "request": { "method": "{{method}}", "url": "https://api.test/x", {{members}} } }""");

    /// <summary>Converts a collection with one GET request to this URL.</summary>
    public static ConversionResult Url(string url, string members = "\"variable\": []") =>
        Items($$"""{ "name": "Get it", "request": { "url": {{JsonValue.Create(url)!.ToJsonString()}} } }""", members);

    /// <summary>Converts a request with a raw JSON body.</summary>
    public static ConversionResult JsonBody(string body, string members = "\"variable\": []") =>
        Items(
            $$"""
            { "name": "Send it", "request": { "method": "POST", "url": "https://api.test/x",
              "body": { "mode": "raw", "raw": {{JsonValue.Create(body)!.ToJsonString()}}, "options": { "raw": { "language": "json" } } } } }
            """,
            members);

    public static Diagnostic Refusal(string json) =>
        Assert.Throws<PostmanConversionException>(() => File(json))!.Diagnostic;

    public static string Text(this ConversionResult result) => OpenApiDocumentWriter.ToJson(result.Document);

    /// <summary>The document as JSON.</summary>
    public static JsonNode Json(this ConversionResult result) => JsonNode.Parse(result.Text())!;

    /// <summary>The only operation.</summary>
    public static JsonNode Operation(this ConversionResult result) =>
        result.Json()["paths"]!.AsObject().Single().Value!.AsObject().Single().Value!;

    /// <summary>The only path.</summary>
    public static string Path(this ConversionResult result) => result.Document.Paths.Keys.Single();

    /// <summary>The parameters of the only operation, written shortly: <c>query q integer/int64</c>.</summary>
    public static IEnumerable<string> Parameters(this ConversionResult result) =>
        result.Operation()["parameters"]?.AsArray().Select(parameter => $"{parameter!["in"]} {parameter["name"]} {Type(parameter["schema"])}") ?? [];

    /// <summary>The properties of a component, written shortly: <c>id integer/int64</c>.</summary>
    public static IEnumerable<string> Properties(this ConversionResult result, string component) =>
        PropertiesOf(result.Json()["components"]!["schemas"]![component]!);

    public static IEnumerable<string> PropertiesOf(JsonNode schema) =>
        schema["properties"]!.AsObject().Select(property => $"{property.Key} {Type(property.Value)}");

    /// <summary>A schema in a few characters.</summary>
    public static string Type(JsonNode? schema)
    {
        if (schema?["$ref"] is { } reference)
        {
            return "#" + reference.ToString().Split('/')[^1];
        }

        var nullable = schema?["nullable"]?.GetValue<bool>() == true ? "?" : "";
        return schema?["type"]?.ToString() switch
        {
            null => "any" + nullable,
            "array" => $"[{Type(schema["items"])}]{nullable}",
            var type => type + (schema["format"] is { } format ? "/" + format : "") + nullable,
        };
    }

    public static IEnumerable<string> Codes(this ConversionResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Code);
}
