using System.Text;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Reading;

/// <summary>What is no collection is refused with its place; what is one is taken in every wrapping.</summary>
public class InputTests
{
    [TestCase("", DiagnosticCodes.EmptyFile, 1, 1)]
    [TestCase(" \r\n\t", DiagnosticCodes.EmptyFile, 1, 1)]
    [TestCase("<!DOCTYPE html>", DiagnosticCodes.NotJson, 1, 1)]
    [TestCase("openapi: 3.0.0", DiagnosticCodes.NotJson, 1, 1)]
    [TestCase("{\n  \"info\": {},\n  \"item\": [\n    }", DiagnosticCodes.NotJson, 4, 5)]
    [TestCase("{ \"info\": {}, \"item\": [] ", DiagnosticCodes.NotJson, 1, 26)]
    [TestCase("{ \"item\": [], } // no", DiagnosticCodes.NotJson, 1, 15)]
    [TestCase("[]", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("42", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("{ \"openapi\": \"3.0.0\" }", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("{ \"info\": {} }", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("{ \"item\": [] }", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("{ \"name\": \"e\", \"values\": [] }", DiagnosticCodes.NotACollection, 1, 1)]
    [TestCase("{ \"info\": {}, \"item\": 5 }", DiagnosticCodes.WrongType, 1, 23)]
    public void Convert_FileIsNoCollection_RefusesWithCodeAndPlace(string file, string code, int line, int column)
    {
        var diagnostic = Converting.Refusal(file);

        Assert.That((diagnostic.Code, diagnostic.Line, diagnostic.Column), Is.EqualTo((code, line, column)), diagnostic.ToString());
        Assert.That(diagnostic.Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(diagnostic.JsonPath, Does.StartWith("$"));
    }

    [TestCase("""{ "info": { "name" "x" } }""", "$.info", "the character '\"'")]
    [TestCase("""{ "item": [ { "request": {} } { } ] }""", "$.item[1]", "the character '{'")]
    [TestCase("""{ "item": [ { "request": { "method": GET""", "$.item[0].request.method", "the character 'G'")]
    [TestCase("""{ "item": [ { "request": {""", "$.item[0].request", "the end of the file")]
    [TestCase("""{ "info": {} } x""", "$", "the character 'x'")]
    [TestCase("""{ "info": é""", "$.info", "a character")]
    public void Convert_BrokenJson_NamesThePathAndWhatStandsThere(string file, string path, string found)
    {
        var diagnostic = Converting.Refusal(file);

        Assert.That((diagnostic.Code, diagnostic.JsonPath), Is.EqualTo((DiagnosticCodes.NotJson, path)), diagnostic.ToString());
        Assert.That(diagnostic.Message, Does.Contain("found " + found));
    }

    [TestCase("{ \"name\": \"e\", \"values\": [] }", "environment")]
    [TestCase("{ \"swagger\": \"2.0\" }", "Swagger")]
    [TestCase("<html>", "HTML")]
    [Property("Threat", "CV10")]
    public void Convert_FileIsOfAnotherKind_SaysWhich(string file, string kind) =>
        Assert.That(Converting.Refusal(file).Message, Does.Contain(kind));

    [Test]
    public void Convert_InvalidUtf8_RefusesAtTheByte()
    {
        byte[] bytes = [.. "{ \"ä"u8, 0xC3, 0x28, .. "\": 1 }"u8];

        var diagnostic = Assert.Throws<PostmanConversionException>(() => PostmanConverter.Convert(bytes, "x.json"))!.Diagnostic;

        Assert.That((diagnostic.Code, diagnostic.Line, diagnostic.Column), Is.EqualTo((DiagnosticCodes.NotUtf8, 1, 5)));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void Convert_OtherEncoding_IsNamed(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes("\uFEFF{}");

        var diagnostic = Assert.Throws<PostmanConversionException>(() => PostmanConverter.Convert(bytes, "x.json"))!.Diagnostic;

        Assert.That(diagnostic.Message, Does.Contain("UTF-16"));
    }

    [Test]
    public void Convert_ByteOrderMark_IsNoPartOfTheFile()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "{ \"info\": {}, \"item\": 5 }"u8];

        var diagnostic = Assert.Throws<PostmanConversionException>(() => PostmanConverter.Convert(bytes, "x.json"))!.Diagnostic;

        Assert.That((diagnostic.Code, diagnostic.Column), Is.EqualTo((DiagnosticCodes.WrongType, 23)));
    }

    [Test]
    public void Convert_WrappedAsByPostmansApi_TakesTheCollection()
    {
        var result = Converting.File("""{ "collection": { "info": { "name": "In" }, "item": [ { "request": "https://api.test/x" } ] } }""");

        Assert.That((result.Document.Info.Title, result.Counts.Operations), Is.EqualTo(("In", 1)));
    }

    [TestCase(200, true)]
    [TestCase(300, false)]
    [Property("Threat", "CV5")]
    public void Convert_DeepFolders_AreTakenUpToTheLimit(int depth, bool isTaken)
    {
        var item = """{ "name": "r", "request": "https://api.test/x" }""";
        for (var i = 0; i < depth; i++)
        {
            item = $$"""{ "name": "f", "item": [ {{item}} ] }""";
        }

        if (isTaken)
        {
            Assert.That(Converting.Items(item).Counts.Operations, Is.EqualTo(1));
        }
        else
        {
            Assert.That(Assert.Throws<PostmanConversionException>(() => Converting.Items(item))!.Diagnostic.Code, Is.EqualTo(DiagnosticCodes.TooDeep));
        }
    }

    [Test]
    [Property("Threat", "CV13")]
    public void Convert_BrokenFileWithSecretBeside_DoesNotQuoteIt() =>
        Assert.That(Converting.Refusal("""{ "info": {}, "item": [ "hunter2", oops """).ToString(), Does.Not.Contain("hunter2").And.Not.Contain("oops"));
}
