using System.Net;
using System.Net.Sockets;
using System.Text;
using PostmanToOpenApi.Comparison;
using PostmanToOpenApi.Comparison.Reports;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>Documents that were made to hurt.</summary>
public class HostileDocumentTests
{
    [Test]
    public void Compare_CirclesOfDifferentShape_End()
    {
        var left = Circle(2, "string");
        var right = Circle(3, "integer");

        Assert.That(DocumentComparer.Compare(left, right).Changes.Select(change => change.Kind.Word), Has.Exactly(6).EqualTo("request-property-type-changed"));
    }

    [TestCase("""{ "$ref": "#/components/schemas/S0" }""")]
    [TestCase("""{ "allOf": [ { "$ref": "#/components/schemas/S0" } ] }""")]
    public void Compare_ReferencesToThemselves_End(string schema) =>
        Assert.That(DocumentComparer.Compare(Api(("S0", schema)), Api(("S0", """{ "type": "string" }"""))).Changes, Has.Count.LessThan(3));

    [Test]
    public void Compare_CirclesWithTooManyPairs_EndAndSaySo()
    {
        var changes = DocumentComparer.Compare(Circle(499, "string"), Circle(503, "string")).Changes;

        Assert.That(changes.Where(change => change.Kind.Word != "api-schema-renamed").Select(change => change.Kind.Word), Is.EqualTo(["api-comparison-incomplete"]));
    }

    [Test]
    public void Compare_LongChainOfComponents_CostsNoStack()
    {
        const int Length = 50_000;
        (string, string)[] chain = [.. Enumerable.Range(0, Length).Select(i => ($"S{i}", $$"""{ "properties": { "next": { "$ref": "#/components/schemas/S{{i + 1}}" } } }"""))];

        var changes = DocumentComparer.Compare(Api([.. chain, ($"S{Length}", """{ "type": "string" }""")]), Api([.. chain, ($"S{Length}", """{ "type": "integer" }""")])).Changes;

        Assert.That(changes.Select(change => change.Kind.Word), Is.EqualTo(["request-property-type-changed"]));
    }

    [Test]
    public void Compare_DeeplyNestedSchemas_AreCompared()
    {
        static ApiDescription Deep(string inner) => Api(("S0", string.Concat(Enumerable.Repeat("""{"items":""", 480)) + inner + new string('}', 480)));

        Assert.That(DocumentComparer.Compare(Deep("""{"type":"string"}"""), Deep("""{"type":"integer"}""")).Changes.Select(change => change.Kind.Word), Is.EqualTo(["request-property-type-changed"]));
    }

    [Test]
    public void Compare_LongNamesInGreatDepth_GiveShortMessages()
    {
        static ApiDescription Deep(string type)
        {
            var name = new string('n', 5_000);
            return Api(("S0", string.Concat(Enumerable.Repeat($$"""{"properties":{"{{name}}":""", 200)) + $$"""{"type":"{{type}}"}""" + new string('}', 400)));
        }

        Assert.That(DocumentComparer.Compare(Deep("string"), Deep("integer")).Changes.Single().Message, Has.Length.LessThan(300));
    }

    [Test]
    public void Compare_GreatDepth_NamesTheEndOfThePath()
    {
        static ApiDescription Deep(string type) => Api(("S0", string.Concat(Enumerable.Repeat("""{"properties":{"outer":""", 100)) + """{"properties":{"the_end":{"type":"TYPE"}}}""".Replace("TYPE", type, StringComparison.Ordinal) + new string('}', 200)));

        Assert.That(DocumentComparer.Compare(Deep("string"), Deep("integer")).Changes.Single().Message, Does.StartWith("'…").And.Contain(".the_end': "));
    }

    [Test]
    [CancelAfter(60_000)]
    public void Compare_ThousandsOfOperationsThatAllChange_IsDoneSoon()
    {
        static ApiDescription Huge(string type)
        {
            var paths = Enumerable.Range(0, 5_000).Select(i =>
                $$""" "/p{{i}}/{id}": { "get": { "operationId": "o{{i}}", "parameters": [ { "name": "q", "in": "query", "schema": { "type": "{{type}}" } } ], "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S{{i}}" } } } } } } } """);
            var schemas = Enumerable.Range(0, 5_000).Select(i => $$""" "S{{i}}": { "type": "object", "properties": { "a": { "type": "{{type}}" }, "next": { "$ref": "#/components/schemas/S{{(i + 1) % 5_000}}" } } } """);
            return Read($$"""{ "openapi": "3.0.4", "paths": { {{string.Join(',', paths)}} }, "components": { "schemas": { {{string.Join(',', schemas)}} } } }""");
        }

        var changes = DocumentComparer.Compare(Huge("string"), Huge("integer")).Changes;

        Assert.That(changes, Has.Count.EqualTo(10_000));
    }

    [Test]
    public void Compare_ReferenceToAServer_DoesNotCallIt()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/s.json";

        var changes = DocumentComparer.Compare(Api(("S0", $$"""{ "$ref": "{{address}}#/A" }""")), Api(("S0", $$"""{ "$ref": "{{address}}#/B" }"""))).Changes;

        Assert.That(changes.Select(change => change.Kind.Word), Is.EqualTo(["request-body-type-changed"]));
        Assert.That(listener.Pending(), Is.False);
    }

    [TestCase("""{ "openapi": "3.0.4" }""")]
    [TestCase("""{ "openapi": "3.1.0", "paths": { "/x": null, "/y": [], "x-z": 1 }, "components": [], "servers": {}, "security": "no", "info": 5 }""")]
    [TestCase("""{ "openapi": "3.0.4", "paths": { "/x": { "parameters": 3, "get": { "tags": [ 1 ], "parameters": [ null, 1, {} ], "requestBody": [], "responses": { "200": { "content": [], "headers": { "A": 1 } }, "300": 1 } } } } }""")]
    [TestCase("""{ "openapi": "3.0.4", "paths": { "/x": { "$ref": "#/paths/~1x" }, "/y": { "get": { "requestBody": { "$ref": "#/paths/~1y/get/requestBody" }, "parameters": [ { "$ref": "#/%zz" } ] } } } }""")]
    public void Compare_MembersOfWrongTypes_AreTakenForAbsent(string json)
    {
        Assert.That(DocumentComparer.Compare(Read(json), Read(json)).Changes, Is.Empty);
        Assert.DoesNotThrow(() => DocumentComparer.Compare(Read(json), ApiDraft.HelpDesk().Read()));
        Assert.DoesNotThrow(() => DocumentComparer.Compare(ApiDraft.HelpDesk().Read(), Read(json)));
    }

    // Null, a number, a text, an array and an object in place of everything, one after the other.
    [Test]
    public void Compare_AnyMemberOfAnotherType_NeverThrows([Values("null", "5", "\"x\"", "[]", "{}", "[[]]", "{\"$ref\":\"#/paths\"}")] string value)
    {
        var original = ApiDraft.HelpDesk().Read();
        foreach (var changed in ApiDraft.HelpDesk().WithEachPlace(value))
        {
            Assert.DoesNotThrow(() => DocumentComparer.Compare(original, changed));
            Assert.DoesNotThrow(() => DocumentComparer.Compare(changed, original));
            Assert.That(DocumentComparer.Compare(changed, changed).Changes, Is.Empty);
        }
    }

    // By number: test names with controls in them are not run.
    [Test]
    public void Reports_OfHostileNames_ObeyNothingInThem([Range(0, 5)] int index)
    {
        string[] names = ["a`b``c\n# h | <b>x</b> \u001b[31m\u202e [l](javascript:x) @me #1 ![i](//x)", "`", "``` `", "   ", "", "{0} {{ } %s"];
        var name = names[index];
        var text = System.Text.Json.JsonSerializer.Serialize(name);
        var changed = ApiDraft.HelpDesk()
            .Set("paths > /health > get > summary", text)
            .Add("paths > /health > get > tags", text)
            .Set("paths > /health > get > responses > 200 > content", $$"""{ {{text}}: {} }""")
            .Rename("paths > /ping", "/" + name);

        var result = DocumentComparer.Compare(ApiDraft.HelpDesk().Read(), changed.Read());
        var (plain, markdown) = (TextReport.Write(result), MarkdownReport.Write(result));

        Assert.That(plain.Split('\n'), Has.Length.EqualTo(result.Changes.Count + 2));
        Assert.That((plain + markdown).Where(c => (char.IsControl(c) && c != '\n') || c == '\u202e'), Is.Empty);
        Assert.That(markdown.Split('\n').Where(line => line.StartsWith('-')), Has.Exactly(result.Changes.Count).Items);
        Assert.That(OutsideOfCode(markdown), Does.Not.Contain("<b>").And.Not.Contain("javascript").And.Not.Contain("@me").And.Not.Contain("`"));
    }

    [TestCase("", "P2O1001")]
    [TestCase("[]", "P2O1012")]
    [TestCase("{}", "P2O1012")]
    [TestCase("""{ "swagger": "2.0" }""", "P2O1012")]
    [TestCase("""{ "openapi": "4.0.0" }""", "P2O1012")]
    [TestCase("""{ "openapi": 3 }""", "P2O1012")]
    [TestCase("""{ "openapi": "3.0.4", "paths": [] }""", "P2O1002")]
    [TestCase("openapi: 3.0.4", "P2O1003")]
    [TestCase("""{ "openapi": "3.0.4", """, "P2O1003")]
    [TestCase("""{ "info": {}, "item": 5 }""", "P2O1002")]
    public void Read_WhatCannotBeCompared_IsRefusedByCode(string text, string code) =>
        Assert.That(Assert.Throws<PostmanConversionException>(() => Read(text))!.Diagnostic.Code, Is.EqualTo(code));

    [Test]
    public void Read_Refusal_NeverTellsToExportADocumentFromPostman() =>
        Assert.That(Assert.Throws<PostmanConversionException>(() => Read("openapi: 3.0.4"))!.Message, Does.Contain("OpenAPI document in YAML").And.Not.Contain("export"));

    // Code spans, as CommonMark finds them: from a run of backticks to the next of the same length.
    private static string OutsideOfCode(string markdown) => System.Text.RegularExpressions.Regex.Replace(markdown, "(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", "");

    private static ApiDescription Circle(int length, string type) => Api([.. Enumerable.Range(0, length)
        .Select(i => ($"S{i}", $$"""{ "properties": { "a": { "type": "{{type}}" }, "next": { "$ref": "#/components/schemas/S{{(i + 1) % length}}" } } }"""))]);

    private static ApiDescription Api(params (string Name, string Schema)[] schemas) => Read(
        $$"""
        {
          "openapi": "3.0.4",
          "paths": { "/x": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } } } } } },
          "components": { "schemas": { {{string.Join(',', schemas.Select(schema => $"\"{schema.Name}\": {schema.Schema}"))}} } }
        }
        """);

    private static ApiDescription Read(string json) => ApiDescription.Read(Encoding.UTF8.GetBytes(json), "api.json");
}
