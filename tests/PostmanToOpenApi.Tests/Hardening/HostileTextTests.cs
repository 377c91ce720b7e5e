using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

/// <summary>Every place of a collection where a text can stand, with every payload that could become code.</summary>
public class HostileTextTests
{
    private static readonly string[] Payloads =
    [
        "x\u2028public static int Evil = 1;\u2028/// tail", "x\u2029[Evil]", "x\u0085[Evil]", "x\r\n#if Evil", "x\v\fEvil",
        "x\0\u0001\u001b[31mEvil", "x\ufffe\uffffEvil", "x\ud800Evil", "x\u202eEvil\u2066\u200f", "x\U000e0041Evil",
        "\"); Evil(); //", "\\\"; Evil();", "*/ Evil /*", "</summary>Evil", "{{Evil}} {Evil}", "'Evil'", "x: error CS0001: Evil",
    ];

    private static readonly string[] Positions =
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
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from position in Enumerable.Range(0, Positions.Length)
        from payload in Enumerable.Range(0, Payloads.Length)
        select new TestCaseData(position, payload).SetArgDisplayNames($"position {position}", $"payload {payload}");

    [TestCaseSource(nameof(Cases))]
    public void Document_PayloadAtAPosition_HasNothingThatCouldBecomeCode(int position, int payload)
    {
        var result = Converting.File(Positions[position].Replace("PAYLOAD", Escaped(Payloads[payload]), StringComparison.Ordinal));

        Assert.That(result.Counts.Requests, Is.EqualTo(result.Counts.Operations + result.Counts.Merged + result.Counts.LeftOut));
        var text = result.Text();
        Assert.That(text.Where(IsForbidden).Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)), Is.Empty);
        Assert.That(text, Does.Not.Contain("\\u"), "An escaped control is one as well, once the document is read.");
        DocumentRules.Check(JsonNode.Parse(text)!);
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.That(diagnostic.ToString().Where(c => c == '\n' || IsForbidden(c)), Is.Empty);
        }
    }

    [Test]
    public void Document_PropertyNamesOfABody_AreSafeOrLeftOut()
    {
        var body = new JsonObject();
        foreach (var payload in Payloads.Where(payload => !payload.Contains('\ud800', StringComparison.Ordinal)))
        {
            body[payload] = 1;
        }

        foreach (var name in new[] { "$ref", "$id", "$type", "", "ok" })
        {
            body[name] = "https://evil.test";
        }

        var result = Converting.JsonBody(body.ToJsonString());

        Assert.That(result.Properties("SendItRequest").Select(property => property.Split(' ')[0]), Does.Contain("ok").And.No.Member("$ref").And.No.Member("$type"));
        DocumentRules.Check(result.Json());
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(), Is.EqualTo(["P2O4002"]));
    }

    private static string Item(string item) => $$"""{ "info": { "name": "T" }, "item": [ {{item}} ] }""";

    // A lone surrogate can stand in JSON only as an escape, which serializers do not write.
    private static string Escaped(string text) => text.Aggregate(
        new StringBuilder("\""),
        (json, c) => c is '"' or '\\' or < ' ' or > '~' ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : json.Append(c)).Append('"').ToString();

    private static bool IsForbidden(char c) =>
        (c != '\n' && char.IsControl(c)) || c is '\u2028' or '\u2029' or '\ufffd' or '\ufffe' or '\uffff' or '\u200f'
        || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') || char.IsSurrogate(c);
}
