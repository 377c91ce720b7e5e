namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Arrays that go over the wire as one value.</summary>
[Category("Slow")]
public sealed class JoinedParameterTests
{
    private const string Document = """
        { "openapi": "3.0.4", "info": { "title": "Test", "version": "1" }, "paths": { "/x": { "get": { "operationId": "getIt", "tags": [ "Default" ],
          "parameters": [ { "name": "ids", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "integer", "format": "int64" } } },
            { "name": "pipe", "in": "query", "style": "pipeDelimited", "explode": false, "x-csharp-delimiter": "pipe", "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "space", "in": "query", "style": "spaceDelimited", "explode": false, "x-csharp-delimiter": "space", "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } } ],
          "responses": { "200": { "description": "OK" } } } } } }
        """;

    [Test]
    public async Task ArrayThatIsNotExploded_InClientOfTheBuildStep_IsJoined()
    {
        var code = await Generator.BuildStepAsync(Document, "Joined");

        Assert.That(Compiler.Errors([("Joined", code)], hasRuntime: true), Is.Empty);
        Assert.That(code, Does.Contain("""AddQuery("ids", global::PostmanToOpenApi.Runtime.ApiValue.Joined("ids", ids));""").And.Contain("""AddQuery("tags", tags);""")
            .And.Contain("""AddQuery("pipe", global::PostmanToOpenApi.Runtime.ApiValue.PipeDelimited("pipe", pipe));""").And.Contain("""ApiValue.SpaceDelimited("space", space));"""));
        Assert.That(SecondWall.Check(code, Document, "Joined"), Is.Empty);
    }
}
