using System.Reflection;
using System.Text.RegularExpressions;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Diagnostics;

public class DiagnosticTests
{
    [Test]
    public void ToString_WithPlace_IsTheCanonicalForm() =>
        Assert.That(
            new Diagnostic("P2O1002", DiagnosticSeverity.Error, "spec/x.json", 1, 481, "$.item[3].request.url", "expected an object").ToString(),
            Is.EqualTo("spec/x.json(1,481): error P2O1002: $.item[3].request.url: expected an object"));

    [Test]
    public void ToString_WithoutPlace_NamesTheFile() =>
        Assert.That(
            new Diagnostic("P2O1001", DiagnosticSeverity.Warning, "x.json", 0, 0, "", "empty").ToString(),
            Is.EqualTo("x.json: warning P2O1001: empty"));

    [TestCase("a\nb", "a\\u000Ab")]
    [TestCase("\u001b[31m", "\\u001B[31m", TestName = "ToString_TerminalCommand_IsEscaped")]
    [TestCase("\u2028\u202e\u200b", "\\u2028\\u202E\\u200B")]
    [TestCase("\U000e0041", "\\U000E0041")]
    [TestCase("ü😀", "ü😀")]
    [TestCase("a ##vso[task.setvariable] ##[group] ##teamcity[x]", "a #\\u0023vso[task.setvariable] #\\u0023[group] #\\u0023teamcity[x]", TestName = "ToString_CommandOfABuildServer_IsEscaped")]
    [TestCase("## Title #5", "## Title #5")]
    [Property("Threat", "CV14")]
    public void ToString_OddCharacters_AreEscaped(string message, string printed) =>
        Assert.That(new Diagnostic("C", DiagnosticSeverity.Error, "f", 1, 1, "", message).ToString(), Is.EqualTo("f(1,1): error C: " + printed));

    [TestCase("::error::x")]
    [TestCase("##vso[task.setvariable]x")]
    [TestCase("  ::error::x")]
    [Property("Threat", "CV14")]
    public void ToString_FileNamedLikeACommand_DoesNotBeginWithIt(string file) =>
        Assert.That(new Diagnostic("C", DiagnosticSeverity.Error, file, 0, 0, "", "m").ToString(), Does.Not.Contain("##vso[").And.Not.Match(@"^\s*::"));

    [Test]
    public void Quote_LongName_IsCut() => Assert.That(MessageText.Quote(new string('x', 500)), Has.Length.EqualTo(83));

    [Test]
    public void JsonPath_OfOddMember_IsQuotedAndOneLine()
    {
        var diagnostic = Converting.Refusal("""{ "collection": { "info": {}, "item": [ { "request": { "url": [] } } ] } }""");

        Assert.That(diagnostic.JsonPath, Is.EqualTo("$.collection.item[0].request.url"));
    }

    [Test]
    public void Codes_InTheReadme_AreAllCodesThereAre()
    {
        var readme = File.ReadAllText(Repository.File("tools", "PostmanToOpenApi", "README.md"));
        var documented = Regex.Matches(readme, @"^\| (P2O\d{4}) \| (error|warning) \| \S.* \| \S.* \|\r?$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        var targets = string.Concat(Directory.EnumerateFiles(Repository.File("build", "PostmanToOpenApi.MSBuild"), "*.targets").Select(File.ReadAllText));
        var codes = new[] { typeof(DiagnosticCodes), typeof(Wall.WallCodes) }.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => (string)field.GetRawConstantValue()!)
            .Concat(Regex.Matches(targets, "Code=\"(P2O\\d{4})\"").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal))
            .ToList();

        Assert.That(documented, Is.EqualTo(codes));
        Assert.That(codes, Is.Unique.And.Ordered);
    }
}
