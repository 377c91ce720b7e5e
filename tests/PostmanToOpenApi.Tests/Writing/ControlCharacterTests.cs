using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Writing;

public sealed class ControlCharacterTests
{
    [Test]
    public void Json_PatternOfAnOverlayWithControls_IsJsonThatReadsTheSame([Range(0x00, 0x1F)] int control)
    {
        var pattern = $"a{(char)control}b";

        var document = Documents.HardenSchema($$"""{ "type": "string", "pattern": {{JsonValue.Create(pattern)!.ToJsonString()}} }""");

        Assert.That(document["pattern"]!.GetValue<string>(), Is.EqualTo(pattern));
    }
}
