using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Hardening;

/// <summary>Collections that hold texts which could become code.</summary>
internal static class HostileTexts
{
    /// <summary>The texts. What of them gets out of its comment or literal has <c>Evil</c> in it.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "x\u2028public static int Evil = 1;\u2028/// tail", "x\u2029[Evil]", "x\u0085[Evil]", "x\r\n#if Evil", "x\v\fEvil",
        "x\0\u0001\u001b[31mEvil", "x\ufffe\uffffEvil", "x\ud800Evil", "x\u202eEvil\u2066\u200f", "x\U000e0041Evil",
        "\"); Evil(); //", "\\\"; Evil();", "*/ Evil /*", "</summary>Evil", "{{Evil}} {Evil}", "'Evil'", "x: error CS0001: Evil",
    ];

    /// <summary>The places, each in a collection of its own.</summary>
    public static IReadOnlyList<string> Positions { get; } =
    [
        """{ "info": { "name": PAYLOAD, "description": PAYLOAD, "version": PAYLOAD }, "item": [] }""",
        Item("""{ "name": PAYLOAD, "description": PAYLOAD, "item": [ { "request": "https://api.test/x" } ] }"""),
        Item("""{ "name": PAYLOAD, "request": { "description": { "content": PAYLOAD }, "url": "https://api.test/x" } }"""),
        Item("""{ "request": PAYLOAD }"""),
        Item("""{ "request": { "url": { "raw": "", "protocol": PAYLOAD, "host": ["api", "test"], "path": ["x"] } } }"""),
        Item("""{ "request": { "url": { "raw": "", "host": [PAYLOAD, "test"], "port": PAYLOAD, "path": ["x"] } } }"""),
        Item("""{ "request": { "url": { "raw": "", "host": ["api", "test"], "path": ["x", PAYLOAD] } } }"""),
        Item("""{ "request": { "url": { "raw": "https://api.test/:id", "variable": [ { "key": "id", "value": PAYLOAD, "description": PAYLOAD } ] } } }"""),
        Item("""{ "request": { "url": { "raw": "https://api.test/x", "query": [ { "key": PAYLOAD, "value": PAYLOAD, "description": PAYLOAD } ] } } }"""),
        Item("""{ "request": { "url": "https://api.test/x", "header": [ { "key": PAYLOAD, "value": PAYLOAD, "description": PAYLOAD } ] } }"""),
        Item("""{ "request": { "method": PAYLOAD, "url": "https://api.test/x" } }"""),
        Item("""{ "request": { "method": "POST", "url": "https://api.test/x", "header": [ { "key": "Content-Type", "value": PAYLOAD } ], "body": { "mode": "raw", "raw": PAYLOAD } } }"""),
        Item("""{ "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "formdata", "formdata": [ { "key": PAYLOAD, "value": PAYLOAD, "description": PAYLOAD } ] } } }"""),
        Item("""{ "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": PAYLOAD } } }"""),
        Item("""{ "request": "https://api.test/x", "response": [ { "code": 200, "status": PAYLOAD, "name": PAYLOAD, "body": PAYLOAD }, { "code": PAYLOAD } ] }"""),
        Item("""{ "request": { "url": "https://api.test/x", "auth": { "type": "apikey", "apikey": { "key": PAYLOAD, "value": PAYLOAD } } } }"""),
        Item("""{ "request": { "url": "https://api.test/x", "auth": { "type": PAYLOAD } } }"""),
        Item("""{ "request": { "url": "https://api.test/x", "auth": { "type": "oauth2", "oauth2": { "authUrl": PAYLOAD, "accessTokenUrl": PAYLOAD, "scope": PAYLOAD } } } }"""),
        """{ "info": { "name": "T" }, "variable": [ { "key": "baseUrl", "value": PAYLOAD } ], "item": [ { "request": "{{baseUrl}}/x" }, { "request": "https://api.test/{{baseUrl}}" } ] }""",
        Item("""{ "request": { "method": "POST", "url": "https://api.test/x", "header": "Content-Type: application/json", "body": { "mode": "raw", "raw": JSON } } }"""),
        Item("""{ "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "urlencoded", "urlencoded": [ { "key": PAYLOAD, "value": PAYLOAD } ] } } }"""),
        Item("""{ "request": { "url": { "raw": "https://api.test/x", "query": [ { "key": "q", "value": "1", "description": "(This can only be one of HERE,b)" } ] } } }"""),
        Item("""{ "request": { "description": "| Name | Type | Description |\n|---|---|---|\n| HERE | HERE | HERE |", "url": "https://api.test/x?HERE=1" } }"""),
        Item("""{ "request": { "url": "https://api.test/x", "header": [ { "key": "Cookie", "value": PAYLOAD }, { "key": "Authorization", "value": PAYLOAD }, { "key": "Accept", "value": PAYLOAD } ] } }"""),
        Item("""{ "request": "https://api.test/x", "response": [ { "code": 200, "header": [ { "key": PAYLOAD, "value": PAYLOAD } ], "body": JSON } ] }"""),
        Item("""{ "event": [ { "listen": "test", "script": { "exec": [ "pm.response.to.have.status(201); const schema = JSON.parse('{\"type\":\"object\",\"properties\":{\"HERE\":{\"type\":\"HERE\",\"pattern\":\"HERE\"}}}'); pm.expect(tv4.validate(pm.response.json(), schema))" ] } } ], "request": "https://api.test/x" }"""),
        """{ "info": { "name": "T" }, "variable": [ { "key": "contact.name", "value": PAYLOAD }, { "key": "contact.url", "value": PAYLOAD }, { "key": "license.name", "value": PAYLOAD }, { "key": "externalDocs.url", "value": PAYLOAD } ], "item": [] }""",
        """{ "id": PAYLOAD, "name": PAYLOAD, "order": [], "folders": [ { "id": "f", "name": PAYLOAD, "order": [ "r" ] } ], "requests": [ { "id": "r", "name": PAYLOAD, "method": "POST", "url": "https://api.test/x", "headers": "HERE: HERE", "dataMode": "params", "data": [ { "key": PAYLOAD, "value": PAYLOAD } ] } ] }""",
    ];

    /// <summary>Collections with each text at all places: those of requests in one collection, for a text.</summary>
    public static IEnumerable<string> Collections()
    {
        var alone = Enumerable.Range(0, Positions.Count).Where(position => !Positions[position].StartsWith(Begin, StringComparison.Ordinal)).ToList();
        for (var payload = 0; payload < Payloads.Count; payload++)
        {
            var items = Enumerable.Range(0, Positions.Count).Except(alone).Select(position => Collection(position, payload)[Begin.Length..^End.Length]);
            yield return Begin + string.Join(", ", items) + End;
            foreach (var position in alone)
            {
                yield return Collection(position, payload);
            }
        }
    }

    /// <summary>A collection with the text at the place.</summary>
    public static string Collection(int position, int payload) => Positions[position]
        .Replace("PAYLOAD", Escaped(Payloads[payload]), StringComparison.Ordinal)
        .Replace("HERE", Escaped(Payloads[payload])[1..^1], StringComparison.Ordinal)
        .Replace("JSON }", Escaped($$"""{ {{Escaped(Payloads[payload])}}: {{Escaped(Payloads[payload])}}, "n": 1 }""") + " }", StringComparison.Ordinal);

    private const string Begin = """{ "info": { "name": "T" }, "item": [ """;
    private const string End = " ] }";

    private static string Item(string item) => Begin + item + End;

    // A lone surrogate can stand in JSON only as an escape, which serializers do not write.
    private static string Escaped(string text) => text.Aggregate(
        new StringBuilder("\""),
        (json, c) => c is '"' or '\\' or < ' ' or > '~' ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : json.Append(c)).Append('"').ToString();
}
