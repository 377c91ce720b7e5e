using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Parameters of all the types that Postman's import of API definitions leaves.</summary>
[Category("Slow")]
public sealed class ImportedParameterTests
{
    private static readonly string[] Types =
    [
        "string", "integer", "long", "number", "float", "double", "boolean", "byte", "binary", "date", "dateTime", "time", "password",
        "uuid", "email", "uri", "hostname", "ipv4", "ipv6",
    ];

    [TestCase("")]
    [TestCase("(Required) ")]
    public async Task ParametersOfAllTypes_InClients_Compile(string mark)
    {
        var document = Converting.Items(string.Join(',', Types.Select(type => Request(type, mark)))).Text();

        var (stock, own) = (await Generator.StockAsync(document, "Stock"), await Generator.BuildStepAsync(document, "Own"));

        Assert.That(Compiler.Errors([("Stock", stock)], hasRuntime: false), Is.Empty);
        Assert.That(Compiler.Errors([("Own", own)], hasRuntime: true), Is.Empty);
        Assert.That(SecondWall.Check(own, document, "Own"), Is.Empty);
        Assert.That(own.Contains("ApiValue.PipeDelimited(\"pipe\", pipe)", StringComparison.Ordinal), Is.EqualTo(mark.Length == 0));
    }

    private static string Request(string type, string mark)
    {
        var value = $"<{type}>";
        string Field(string name, string text) => $$"""{ "key": "{{name}}", "value": "{{text}}", "description": "{{mark}}" }""";
        var fields = string.Join(',', Field("X-One", value), Field("X-Many", $"{value},{value}"));
        var query = string.Join(',', Field("one", value), Field("comma", $"{value},{value}"), Field("pipe", $"{value}|{value}"), Field("space", $"{value}%20{value}"), Field("many", value), Field("many", value));
        return $$"""
            { "name": "Get {{type}}", "request": { "method": "GET", "header": [ {{fields}} ], "url": { "host": [ "{{"{{"}}baseUrl{{"}}"}}" ],
              "path": [ "{{type}}", ":first", ":all" ], "query": [ {{query}} ],
              "variable": [ {{Field("first", value)}}, {{Field("all", $"{value},{value}")}} ] } } }
            """;
    }
}
