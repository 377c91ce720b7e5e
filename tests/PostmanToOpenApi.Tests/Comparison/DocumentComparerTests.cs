using PostmanToOpenApi.Comparison;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>What is the same, what belongs together, and in which order it comes.</summary>
public class DocumentComparerTests
{
    private static readonly string[] Same =
    [
        """{ "type": "string", "nullable": true }""",
        """{ "type": [ "string", "null" ] }""",
        """{ "type": [ "null", "string" ] }""",
        """{ "anyOf": [ { "type": "string" }, { "type": "null" } ] }""",
        """{ "nullable": true, "allOf": [ { "type": "string" } ] }""",
    ];

    [Test]
    public void Compare_SameDocument_IsNoChange() => Assert.That(Compare(ApiDraft.HelpDesk(), ApiDraft.HelpDesk()), Is.Empty);

    [Test]
    public void Compare_SameSchemaInOtherWords_IsNoChange([ValueSource(nameof(Same))] string left, [ValueSource(nameof(Same))] string right) =>
        Assert.That(Compare(Body(left), Body(right)), Is.Empty);

    [TestCase("""{ "type": "integer", "maximum": 5, "exclusiveMaximum": true }""", """{ "type": "integer", "exclusiveMaximum": 5 }""")]
    [TestCase("""{ "type": "string", "enum": [ "a" ] }""", """{ "type": "string", "const": "a" }""")]
    [TestCase("""{ "type": "string", "enum": [ "a", null ] }""", """{ "type": "string", "enum": [ "a" ] }""")]
    [TestCase("""{ "properties": { "a": {} } }""", """{ "type": "object", "properties": { "a": {} } }""")]
    [TestCase("""{ "$ref": "#/components/schemas/A" }""", """{ "type": "object", "properties": { "a": { "type": "string" } } }""")]
    [TestCase("""{ "$ref": "#/components/schemas/A" }""", """{ "allOf": [ { "$ref": "#/components/schemas/A" } ] }""")]
    [TestCase("""{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""")]
    [TestCase("""{ "$ref": "#/components/schemas/Nowhere" }""", """{ "$ref": "#/components/schemas/Nowhere" }""")]
    [TestCase("""{ "type": "string", "description": "a" }""", """{ "description": "b", "type": "string", "example": "c", "x-more": 1 }""")]
    public void Compare_SameMeaning_IsNoChange(string left, string right)
    {
        Assert.That(Compare(Body(left), Body(right)), Is.Empty);
        Assert.That(Compare(Body(right), Body(left)), Is.Empty);
    }

    [Test]
    public void Compare_HeadersInOtherCase_AreNoChange()
    {
        static ApiDraft Headers(string sent, string answered) => ApiDraft.HelpDesk()
            .Rename("paths > /tickets > get > responses > 200 > headers > X-Trace", answered)
            .Add("paths > /tickets > get > parameters", $$"""{ "name": "{{sent}}", "in": "header", "schema": { "type": "string" } }""");

        Assert.That(Compare(Headers("X-A", "X-Trace"), Headers("x-a", "x-TRACE")), Is.Empty);
    }

    [Test]
    public void Compare_NullableAroundAReference_IsAboutTheUse()
    {
        var changes = Compare(Body("""{ "$ref": "#/components/schemas/A" }"""), Body("""{ "nullable": true, "allOf": [ { "$ref": "#/components/schemas/A" } ] }"""));

        Assert.That(changes.Single().Message, Is.EqualTo("'body' can be null now"));
    }

    [Test]
    public void Compare_ComponentOfSeveralOperations_IsOneChangeThatCountsThem()
    {
        var change = Compare(ApiDraft.HelpDesk(), ApiDraft.HelpDesk().Set("components > schemas > Contact > properties > name > type", "\"integer\"")).Single();

        Assert.That((change.Place, change.Operations, change.Kind.Word), Is.EqualTo(("Contact (3 operations)", 3, "response-property-type-changed")));
        Assert.That(change.ToString(), Is.EqualTo("breaking P2O5501 response-property-type-changed: Contact (3 operations): 'Contact.name': the type changed from 'string' to 'integer'"));
    }

    [Test]
    public void Compare_ParameterOfAPath_IsOneChangeForItsOperations()
    {
        var changes = Compare(ApiDraft.HelpDesk(), ApiDraft.HelpDesk().Set("paths > /tickets/{ticket_id} > parameters > 0 > schema", """{ "type": "string" }"""));

        Assert.That(changes.Select(change => (change.Kind.Word, change.Operations)), Is.EqualTo([("request-parameter-type-changed", 3)]));
    }

    [TestCase("responses", "Done", """{ "description": "Done", "content": { "text/plain": {} } }""", "responses > 200", "response-media-type-added")]
    [TestCase("requestBodies", "Note", """{ "content": { "text/plain": {} } }""", "requestBody", "request-body-media-type-added")]
    public void Compare_SharedPartOfOperations_IsOneChangeThatCountsThem(string kind, string name, string changed, string place, string word)
    {
        ApiDraft Shared() => ApiDraft.HelpDesk()
            .Set($"components > {kind}", $$"""{ "{{name}}": { "description": "Old" } }""")
            .Set("paths > /health > get > " + place, $$"""{ "$ref": "#/components/{{kind}}/{{name}}" }""")
            .Set("paths > /version > get > " + place, $$"""{ "$ref": "#/components/{{kind}}/{{name}}" }""");

        var change = Compare(Shared(), Shared().Set($"components > {kind} > {name}", changed)).Single();

        Assert.That((change.Kind.Word, change.Place), Is.EqualTo((word, name + " (2 operations)")));
    }

    [Test]
    public void Compare_SharedHeader_IsOneChange()
    {
        static ApiDraft Shared(string type) => ApiDraft.HelpDesk()
            .Set("components > headers", $$"""{ "Limit": { "schema": { "type": "{{type}}" } } }""")
            .Set("paths > /health > get > responses > 200 > headers", """{ "X-Limit": { "$ref": "#/components/headers/Limit" } }""")
            .Set("paths > /version > get > responses > 200 > headers", """{ "x-limit": { "$ref": "#/components/headers/Limit" } }""");

        Assert.That(Compare(Shared("string"), Shared("integer")).Select(change => (change.Kind.Word, change.Place)), Is.EqualTo([("response-header-type-changed", "Limit (2 operations)")]));
    }

    [Test]
    public void Compare_InlineSchemaThatBecameAComponent_IsNamedByItsPlace()
    {
        var change = Compare(Body("""{ "type": "object", "properties": { "a": { "type": "integer" } } }"""), Body("""{ "$ref": "#/components/schemas/A" }""")).Single();

        Assert.That(change.Message, Is.EqualTo("'body.a': the type changed from 'integer' to 'string'"));
    }

    [Test]
    public void Compare_ComponentRenamedAndChanged_AreTwo()
    {
        var changed = ApiDraft.HelpDesk().Replace("/Contact\"", "/Person\"").Rename("components > schemas > Contact", "Person").Set("components > schemas > Person > properties > name > type", "\"integer\"");

        Assert.That(Compare(ApiDraft.HelpDesk(), changed).Select(change => change.Kind.Word), Is.EqualTo(["api-schema-renamed", "response-property-type-changed"]));
    }

    [Test]
    public void Compare_PlaceholderRenamed_IsOneChangeForItsOperations()
    {
        var renamed = ApiDraft.HelpDesk().Replace("ticket_id", "id");

        Assert.That(
            Compare(ApiDraft.HelpDesk(), renamed).Select(change => (change.Kind.Word, change.Place)),
            Is.EqualTo([("request-path-parameter-renamed", "/tickets/{id} (3 operations)"), ("request-path-parameter-renamed", "POST /tickets/{id}/files")]));
    }

    [Test]
    public void Compare_PathChanged_IsAnOperationAddedAndOneRemovedThatNamesItsHeir()
    {
        var changes = Compare(ApiDraft.HelpDesk(), ApiDraft.HelpDesk().Rename("paths > /health", "/healthz"));

        Assert.That(changes.Select(change => change.Kind.Word), Is.EqualTo(["endpoint-added", "api-path-removed-without-deprecation"]));
        Assert.That(changes[1].Message, Is.EqualTo("the operation was removed; its id 'getHealth' belongs to 'GET /healthz' now"));
    }

    [Test]
    public void Compare_ManyChanges_AreInTheOrderOfTheNewDocumentThenByCode()
    {
        var changed = ApiDraft.HelpDesk()
            .Set("info > title", "\"Desk\"")
            .Remove("paths > /tickets > get")
            .Set("paths > /health > get > description", "\"More\"")
            .Set("paths > /health > get > deprecated", "true")
            .Set("paths > /tickets > post > deprecated", "true");

        Assert.That(
            Compare(ApiDraft.HelpDesk(), changed).Select(change => $"{change.Place}: {change.Kind.Word}"),
            Is.EqualTo(["document: api-info-changed", "POST /tickets: endpoint-deprecated", "GET /health: endpoint-deprecated", "GET /health: api-description-changed", "GET /tickets: api-removed-without-deprecation"]));
    }

    [Test]
    public void Compare_ServerWithAPassword_DoesNotShowIt()
    {
        var change = Compare(ApiDraft.HelpDesk(), ApiDraft.HelpDesk().Set("servers > 0 > url", "\"https://me:hunter2@api.test/v2?key=hunter3\"")).Single();

        Assert.That(change.Message, Is.EqualTo("the server changed from 'https://api.test/v1' to 'https://api.test/v2'"));
    }

    private static IReadOnlyList<Change> Compare(ApiDraft old, ApiDraft @new) => DocumentComparer.Compare(old.Read(), @new.Read()).Changes;

    private static ApiDraft Body(string schema) => SchemaCases.Document($$""" "requestBody": { "content": { "application/json": { "schema": {{schema}} } } }, "responses": {} """);
}
