using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Benchmarks.Converter;

/// <summary>Writes collections of any size that look like those of a large API: two levels of folders, five requests for each resource, bodies, and saved responses with the requests that they answer.</summary>
/// <remarks>The same size gives the same bytes.</remarks>
internal sealed class SyntheticCollection
{
    private static readonly string[] Words = ["alpha", "beta", "gamma", "delta", "order", "ticket", "invoice", "user", "team", "label", "channel", "message"];
    private static readonly string[] Actions = ["List", "Get", "Create", "Update", "Delete"];

    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;
    private uint _seed = 12345;

    private SyntheticCollection() => _json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Indented = true, IndentCharacter = '\t', IndentSize = 1 });

    /// <summary>A collection with this many requests.</summary>
    public static byte[] Write(int requests)
    {
        var collection = new SyntheticCollection();
        collection.WriteAll(requests);
        return collection._bytes.ToArray();
    }

    private int Next(int limit)
    {
        _seed = unchecked((_seed * 1103515245) + 12345);
        return (int)(_seed % (uint)limit);
    }

    private string Word() => Words[Next(Words.Length)];

    private string Hex(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789abcdef"[Next(16)]));

    private void WriteAll(int requests)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("info");
        _json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"Synthetic {requests}"));
        _json.WriteString("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        _json.WriteEndObject();
        _json.WriteStartArray("item");
        for (var group = 0; group * 50 < requests; group++)
        {
            BeginFolder(string.Create(CultureInfo.InvariantCulture, $"Group {group}"));
            for (var resource = group * 10; resource < (group + 1) * 10 && resource * 5 < requests; resource++)
            {
                BeginFolder(string.Create(CultureInfo.InvariantCulture, $"{Words[resource % Words.Length]}s {resource}"));
                for (var action = 0; action < 5 && (resource * 5) + action < requests; action++)
                {
                    WriteItem(resource, action);
                }

                EndFolder();
            }

            EndFolder();
        }

        _json.WriteEndArray();
        _json.WritePropertyName("auth");
        _json.WriteRawValue("""{"type":"bearer","bearer":[{"key":"token","value":"{{token}}","type":"string"}]}""");
        _json.WritePropertyName("variable");
        _json.WriteRawValue("""[{"key":"baseUrl","value":"https://api.example.com/rest"}]""");
        _json.WriteEndObject();
        _json.Flush();
    }

    private void BeginFolder(string name)
    {
        _json.WriteStartObject();
        _json.WriteString("name", name);
        _json.WriteString("description", "All about " + name);
        _json.WriteStartArray("item");
    }

    private void EndFolder()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteItem(int resource, int action)
    {
        var body = action is 2 or 3 ? Resource(resource, isRequest: true) : null;
        _json.WriteStartObject();
        _json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"{Actions[action]} {Words[resource % Words.Length]} {resource}"));
        WriteRequest("request", resource, action, body);
        _json.WriteStartArray("response");
        switch (action)
        {
            case 0:
                WriteResponse(resource, action, body, 200, "OK", $"{{\"data\": [{Resource(resource)}, {Resource(resource)}, {Resource(resource)}], \"meta\": {{\"page\": 1, \"total\": 120}}}}");
                break;
            case 4:
                WriteResponse(resource, action, body, 204, "No Content", "");
                break;
            default:
                WriteResponse(resource, action, body, action == 2 ? 201 : 200, action == 2 ? "Created" : "OK", Resource(resource));
                WriteResponse(resource, action, body, action == 1 ? 404 : 400, action == 1 ? "Not Found" : "Bad Request", """{"error": {"code": "invalid", "message": "Bad", "fields": [{"name": "email", "reason": "taken"}]}}""");
                break;
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRequest(string name, int resource, int action, string? body)
    {
        var path = new List<string> { "v1", string.Create(CultureInfo.InvariantCulture, $"group{resource / 10}"), string.Create(CultureInfo.InvariantCulture, $"{Words[resource % Words.Length]}s{resource}") };
        if (action is 1 or 3 or 4)
        {
            path.Add(":id");
        }

        _json.WriteStartObject(name);
        _json.WriteString("method", action switch { 2 => "POST", 3 => "PUT", 4 => "DELETE", _ => "GET" });
        _json.WritePropertyName("header");
        _json.WriteRawValue(body is null ? """[{"key":"Accept","value":"application/json"}]""" : """[{"key":"Accept","value":"application/json"},{"key":"Content-Type","value":"application/json"},{"key":"X-Request-Id","value":"{{$guid}}"}]""");
        if (body is not null)
        {
            _json.WriteStartObject("body");
            _json.WriteString("mode", "raw");
            _json.WriteString("raw", body);
            _json.WritePropertyName("options");
            _json.WriteRawValue("""{"raw":{"language":"json"}}""");
            _json.WriteEndObject();
        }

        WriteUrl(path, resource, hasQuery: action == 0);
        _json.WriteEndObject();
    }

    private void WriteUrl(List<string> path, int resource, bool hasQuery)
    {
        _json.WriteStartObject("url");
        _json.WriteString("raw", "{{baseUrl}}/" + string.Join('/', path) + (hasQuery ? "?page=1&limit=25" : ""));
        _json.WritePropertyName("host");
        _json.WriteRawValue("""["{{baseUrl}}"]""");
        _json.WriteStartArray("path");
        path.ForEach(_json.WriteStringValue);
        _json.WriteEndArray();
        if (hasQuery)
        {
            _json.WritePropertyName("query");
            _json.WriteRawValue("""[{"key":"page","value":"1","description":"Page number"},{"key":"limit","value":"25"},{"key":"sort","value":"name","disabled":true}]""");
        }
        else if (path.Count > 3)
        {
            _json.WriteStartArray("variable");
            _json.WriteStartObject();
            _json.WriteString("key", "id");
            _json.WriteString("value", (resource + 1).ToString(CultureInfo.InvariantCulture));
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteResponse(int resource, int action, string? requestBody, int code, string status, string body)
    {
        _json.WriteStartObject();
        _json.WriteString("name", status);
        WriteRequest("originalRequest", resource, action, requestBody);
        _json.WriteString("status", status);
        _json.WriteNumber("code", code);
        _json.WriteString("_postman_previewlanguage", "json");
        _json.WritePropertyName("header");
        _json.WriteRawValue("""[{"key":"Content-Type","value":"application/json"},{"key":"X-Rate-Limit","value":"100"}]""");
        _json.WriteString("body", body);
        _json.WriteEndObject();
    }

    private string Resource(int resource, bool isRequest = false)
    {
        var text = new StringBuilder("{\n");
        if (!isRequest)
        {
            text.Append(CultureInfo.InvariantCulture, $"  \"id\": {(resource * 10) + Next(10)},\n  \"created_at\": \"2024-0{1 + Next(9)}-1{Next(9)}T08:30:00Z\",\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  \"uuid\": \"{Hex(8)}-{Hex(4)}-4{Hex(3)}-a{Hex(3)}-{Hex(12)}\",\n  \"name\": \"{Word()} {Word()}\",\n  \"email\": \"{Word()}{Next(100)}@example.com\",\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"active\": {(Next(2) == 1 ? "true" : "false")},\n  \"score\": {Next(1000)}.05,\n  \"deleted_at\": {(Next(3) == 0 ? "\"2024-02-02T00:00:00Z\"" : "null")},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"tags\": [{string.Join(", ", Enumerable.Range(0, Next(4)).Select(_ => $"\"{Word()}\""))}],\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"address\": {{\n    \"street\": \"{Next(99)} {Word()} st\",\n    \"city\": \"{Word()}\",\n    \"geo\": {{ \"lat\": {Next(90)}.5, \"lon\": {Next(180)}.25 }}\n  }}\n}}");
        return text.ToString();
    }
}
