using PostmanToOpenApi.Wall;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Code that was good, and was changed: each change is found where it is.</summary>
public sealed class ChangedCodeTests
{
    private const string Document = """
        { "openapi": "3.0.4", "info": { "title": "Pets", "version": "1" }, "tags": [ { "name": "Pets" } ],
          "paths": {
            "/pets/{id}": { "get": { "tags": [ "Pets" ], "operationId": "getPet",
              "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } }, { "name": "with_owner", "in": "query", "schema": { "type": "boolean" } } ],
              "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } },
            "/pets": { "post": { "tags": [ "Pets" ], "operationId": "addPet",
              "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } }, "responses": { "204": { "description": "ok" } } } }
          },
          "components": { "schemas": {
            "Pet": { "type": "object", "properties": { "name": { "type": "string" }, "kind": { "$ref": "#/components/schemas/Kind" }, "born_at": { "type": "string", "x-csharp-type": "Acme.Moment" } } },
            "Kind": { "type": "string", "enum": [ "dog", "cat" ], "x-enumNames": [ "Dog", "Cat" ] } } } }
        """;

    private string _code = "";

    [OneTimeSetUp]
    public async Task Generate() => _code = await Generator.BuildStepAsync(Document, "Pets");

    [Test]
    public void Code_AsGenerated_Passes() => Assert.That(SecondWall.Check(_code, Document, "Pets"), Is.Empty);

    // Types and members.
    [TestCase("public partial class Pet\n", "public class Evil { }\n    public partial class Pet\n", WallCodes.ForeignForm)]
    [TestCase("public partial class Pet\n", "public static partial class Pet\n", WallCodes.ForeignForm)]
    [TestCase("public partial class Pet\n", "public partial class Pet : System.Exception\n", WallCodes.ForeignForm)]
    [TestCase("public partial class Pet\n", "public partial class Dog\n", WallCodes.NotInDocument)]
    [TestCase("public string? Name {", "public static int Evil = 1;\n        public string? Name {", WallCodes.ForeignForm)]
    [TestCase("public string? Name { get; set; }", "public string? Name { get; set; } = System.IO.File.ReadAllText(\"x\");", WallCodes.ForeignForm)]
    [TestCase("public string? Name {", "public string? Evil {", WallCodes.NotInDocument)]
    [TestCase("public string? Name {", "public Process? Name {", WallCodes.NotInDocument)]
    [TestCase("public global::Acme.Moment? BornAt", "public global::Acme.Evil? BornAt", WallCodes.NotInDocument)]
    [TestCase("public string? Name {", "public string? \\u004eame {", WallCodes.ForeignForm)]
    [TestCase("public string? Name {", "public string? @Name {", WallCodes.ForeignForm)]
    [TestCase("JsonProperty(\"name\",", "JsonProperty(\"Name\",", WallCodes.NotInDocument)]
    [TestCase("JsonProperty(\"name\",", "JsonProperty(\"kind\",", WallCodes.NotInCode)]
    [TestCase("JsonProperty(\"name\",", "JsonProperty(@\"name\",", WallCodes.ForeignForm)]
    [TestCase("[global::Newtonsoft.Json.JsonProperty(\"name\"", "[System.Runtime.CompilerServices.ModuleInitializer]\n        [global::Newtonsoft.Json.JsonProperty(\"name\"", WallCodes.ForeignForm)]
    [TestCase("new Kind(\"dog\")", "new Kind(\"wolf\")", WallCodes.NotInDocument)]
    [TestCase("case \"dog\":", "case \"wolf\":", WallCodes.NotInDocument)]
    [TestCase("static Kind Dog =>", "static Kind Wolf =>", WallCodes.NotInDocument)]
    [TestCase("    [System.CodeDom.Compiler.GeneratedCode(\"PostmanToOpenApi\", \"1\")]\n    public partial class Pet\n", "    [System.CodeDom.Compiler.GeneratedCode(\"PostmanToOpenApi\", \"1\")]\n    public partial interface IEvil { }\n    [System.CodeDom.Compiler.GeneratedCode(\"PostmanToOpenApi\", \"1\")]\n    public partial class Pet\n", WallCodes.NotInDocument)]
    [TestCase("public partial interface IPetsClient", "public partial interface ICatsClient", WallCodes.NotInDocument)]
    // What is sent.
    [TestCase("AddQuery(\"with_owner\"", "AddQuery(\"with-owner\"", WallCodes.NotInDocument)]
    [TestCase("AddQuery(\"with_owner\"", "AddHeader(\"with_owner\"", WallCodes.NotInDocument)]
    [TestCase("request_.AddQuery(\"with_owner\", withOwner);\n", "", WallCodes.NotInCode)]
    [TestCase("AddQuery(\"with_owner\", withOwner)", "AddQuery(\"with_owner\", id)", WallCodes.NotInDocument)]
    [TestCase("\"GET\", ", "\"DELETE\", ", WallCodes.NotInDocument)]
    [TestCase("\"/pets/{id}\"", "\"/pets/{id}/x\"", WallCodes.NotInDocument)]
    [TestCase("\"/pets/{id}\");", "\"/pets/{id}\n);", WallCodes.ForeignForm)]
    [TestCase("SetBody(body, \"application/json\")", "SetBody(body, \"text/plain\")", WallCodes.NotInDocument)]
    [TestCase("using var request_", "Evil(); using var request_", WallCodes.ForeignForm)]
    [TestCase("ApiRequest(\"getPet\"", "ApiRequest(\"evil\"", WallCodes.NotInDocument)]
    [TestCase("async System.Threading.Tasks.Task<Pet> GetPetAsync(", "async System.Threading.Tasks.Task<Pet> EvilAsync(", WallCodes.NotInDocument)]
    [TestCase(": base(configuration)", ": base(Evil(configuration))", WallCodes.ForeignForm)]
    [TestCase("global::Host.ClientBase, IPetsClient", "global::Host.Evil, IPetsClient", WallCodes.ForeignForm)]
    // Around.
    [TestCase("namespace Pets", "namespace Evil", WallCodes.ForeignForm)]
    [TestCase("using FileParameter", "using System.Diagnostics;\nusing FileParameter", WallCodes.ForeignForm)]
    [TestCase("using FileParameter", "[assembly: System.Reflection.AssemblyMetadata(\"a\", \"b\")]\nusing FileParameter", WallCodes.ForeignForm)]
    [TestCase("#nullable enable", "#nullable disable", WallCodes.ForeignComment)]
    [TestCase("#nullable enable", "#nullable enable\n#line 1 \"/etc/passwd\"", WallCodes.ForeignComment)]
    [TestCase("#nullable enable", "#nullable enable\n#pragma warning disable P2O4020", WallCodes.ForeignComment)]
    [TestCase("#nullable enable", "#nullable enable\n// note", WallCodes.ForeignComment)]
    [TestCase("/// The member <c>name</c>.", "/// <include file='/etc/passwd' path='x'/>", WallCodes.ForeignComment)]
    [TestCase("/// The member <c>name</c>.", "/// The \u202Emember.", WallCodes.ForeignComment)]
    [TestCase("/// The member <c>name</c>.", "/* The member. */", WallCodes.ForeignComment)]
    [TestCase("public string? Name {", "public string?\u00A0Name {", WallCodes.ForeignComment)]
    public void Code_Changed_IsRefusedAtItsPlace(string good, string changed, string code)
    {
        Assert.That(_code, Does.Contain(good));
        var before = _code[.._code.IndexOf(good, StringComparison.Ordinal)].Split('\n').Length;

        var findings = SecondWall.Check(_code.Replace(good, changed, StringComparison.Ordinal), Document, "Pets");

        Assert.That(findings.Select(finding => finding.Code), Does.Contain(code), string.Join('\n', findings.Select(finding => finding.ToString("code"))));
        if (code is WallCodes.ForeignForm or WallCodes.ForeignComment)
        {
            Assert.That(findings[0].Line, Is.InRange(before, before + 2), "the place");
        }
    }

    [TestCase("file:\n    $text.evil\n", "evil")]
    [TestCase("file:\n    $evil\n", "evil")]
    [TestCase("other:\n    x\n", "file")]
    public void Grammar_WithARuleThatIsMissingOrUnchecked_IsRefused(string grammar, string named) =>
        Assert.That(() => PostmanToOpenApi.Wall.Grammar.CodeGrammar.Parse(grammar), Throws.TypeOf<FormatException>().With.Message.Contains($"{named}'"));

    [Test]
    public void Code_OperationGone_IsRefused()
    {
        var document = Document.Replace("\"/pets\": {", "\"/cats\": { \"get\": { \"tags\": [ \"Pets\" ], \"operationId\": \"cats\" } }, \"/pets\": {", StringComparison.Ordinal);

        Assert.That(SecondWall.Check(_code, document, "Pets").Select(finding => finding.Code), Is.EqualTo([WallCodes.NotInCode]));
    }

    [Test]
    [Property("Threat", "BS10")]
    public void Code_LongerThanACompilerTakes_IsRefusedBeforeItIsRead() =>
        Assert.That(SecondWall.Check(new string(' ', GeneratedCode.Longest + 1), Document, "Pets").Single().Code, Is.EqualTo(WallCodes.TooMuchCode));

    [Test]
    public void Finding_Always_IsOneLineWithoutWhatTheCodeSays()
    {
        var findings = SecondWall.Check(_code.Replace("public string? Name {", "public string? Name { \"##vso[task]\u001b[31mtop-secret\"", StringComparison.Ordinal), Document, "Pets");

        Assert.That(findings.Select(finding => finding.ToString("Clients.g.cs")), Is.All.Match(@"^Clients\.g\.cs\(\d+,\d+\): error P2O40\d\d: [ -~]+$").And.All.Not.Contains("##").And.All.Not.Contains("secret"));
    }
}
