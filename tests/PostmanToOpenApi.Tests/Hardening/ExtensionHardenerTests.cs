using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

public class ExtensionHardenerTests
{
    [TestCase("\"Acme.Money\"", true)]
    [TestCase("\"_a.B1\"", true)]
    [TestCase("\"Money\"", true)]
    [TestCase("\"Acme.class\"", false)]
    [TestCase("\"int\"", false)]
    [TestCase("\"Acme..Money\"", false)]
    [TestCase("\"Acme.1\"", false)]
    [TestCase("\"List<int>\"", false)]
    [TestCase("\"Acme.Money; class Evil\"", false)]
    [TestCase("\"Acme.Mün\"", false)]
    [TestCase("\"Acme\\n.Money\"", false)]
    [TestCase("\"\"", false)]
    [TestCase("5", false)]
    [TestCase("null", false)]
    public void CSharpType_AnyValue_IsKeptOnlyIfItIsATypesName(string value, bool isKept)
    {
        var codes = new List<string>();
        var json = Documents.Harden(
            $$"""{ "T": { "type": "object", "properties": { "a": { "type": "string", "x-csharp-type": {{value}} } } } }""",
            $$"""[{ "name": "b", "in": "query", "x-csharp-type": {{value}}, "schema": { "type": "string" } }]""",
            codes: codes);

        Assert.That(json["components"]!["schemas"]!["T"]!["properties"]!["a"]!["x-csharp-type"] is not null, Is.EqualTo(isKept));
        Assert.That(Documents.Operation(json)["parameters"]![0]!["x-csharp-type"] is not null, Is.EqualTo(isKept));
        Assert.That(codes, Is.EqualTo(Enumerable.Repeat(DiagnosticCodes.UnusableExtension, isKept ? 0 : 2)));
    }

    [Test]
    public void CSharpType_OfItems_IsRepeatedOnTheList()
    {
        var schema = Documents.HardenSchema("""{ "type": "array", "items": { "type": "string", "x-csharp-type": "Acme.Money" } }""");

        Assert.That(schema["x-csharp-item-type"]!.ToString(), Is.EqualTo("Acme.Money"));
    }

    [TestCase("\"advanced\"", true)]
    [TestCase("\"never\"", true)]
    [TestCase("\"always\"", true)]
    [TestCase("\"Advanced\"", false)]
    [TestCase("\"x)] class Evil\"", false)]
    [TestCase("true", false)]
    public void EditorBrowsable_AnyValue_IsKeptOnlyIfItIsKnown(string value, bool isKept)
    {
        var codes = new List<string>();
        var json = Documents.Harden("{}", members: $"\"x-editor-browsable\": {value},", codes: codes);

        Assert.That(Documents.Operation(json)["x-editor-browsable"] is not null, Is.EqualTo(isKept));
        Assert.That(codes, Is.EqualTo(Enumerable.Repeat(DiagnosticCodes.UnusableExtension, isKept ? 0 : 1)));
    }

    [TestCase("x-csharp-name")]
    [TestCase("x-csharp-item-type")]
    [TestCase("x-name")]
    [TestCase("x-originalName")]
    [TestCase("x-dictionaryKey")]
    [TestCase("x-enum-varnames")]
    public void Extension_GeneratorsWouldWriteIntoCode_IsRemoved(string name)
    {
        const string Evil = "\"a; class Evil\"";
        var json = Documents.Harden(
            $$"""{ "T": { "type": "object", "{{name}}": {{Evil}}, "properties": { "a": { "type": "string", "{{name}}": {{Evil}} } } } }""",
            $$"""[{ "name": "b", "in": "query", "{{name}}": {{Evil}}, "schema": { "type": "string", "{{name}}": {{Evil}} } }]""",
            $$"""
            "{{name}}": {{Evil}}, "requestBody": { "{{name}}": {{Evil}}, "content": { "application/json": { "schema": { "type": "object", "{{name}}": {{Evil}} } } } },
            """);

        Assert.That(json.ToJsonString(), Does.Not.Contain("Evil"));
    }
}
