using System.Text.RegularExpressions;
using Acme.Readme;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Readme;

/// <summary>What README.md shows compiles, and does what it says.</summary>
public sealed partial class ReadmeTests
{
    private static IEnumerable<string> Snippets =>
        CSharpBlock().Matches(File.ReadAllText(Repository.Readme)).Select(match => match.Groups[1].Value.Trim('\n'));

    [Test]
    public void Readme_EveryCSharpBlock_IsCompiledHere()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Trengo.Generated.ContractTests", "Readme");
        var compiled = WithoutIndentation(string.Join('\n', Directory.GetFiles(folder, "*Snippets.cs").Select(File.ReadAllText)));

        Assert.That(Snippets, Is.Not.Empty);
        Assert.That(
            Snippets.SelectMany(Parts).Where(part => !compiled.Contains(WithoutIndentation(part), StringComparison.Ordinal)),
            Is.Empty,
            "blocks of README.md that stand in no method of the *Snippets.cs beside this test");
    }

    [Test]
    public async Task Readme_MemberThatTheCollectionLacks_IsSent()
    {
        using var stub = new StubServer();
        using var trengo = stub.CreateClient();

        await ReadmeSnippets.AdditionalMemberAsync(trengo, 5);

        Assert.That(stub.Received.Json.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"message":"Hello from .NET","body_type":"html"}"""));
    }

    [Test]
    public async Task Readme_Reading_ComesThroughWhatNobodyHasHeardOf()
    {
        using var stub = new StubServer();
        using var trengo = stub.CreateClient();
        stub.Answer(200, """{"id":"x","status":"SNOOZED","created_at":"2021-12-06 12:09:14","priority":1}""");

        await Assert.ThatAsync(() => ReadmeSnippets.ReadAsync(trengo, 5), Throws.Nothing);
    }

    // The directives stand at the file's top, the rest in a method.
    private static IEnumerable<string> Parts(string snippet)
    {
        var lines = snippet.Split('\n').ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains(" var ", StringComparison.Ordinal));
        return lines[true].Append(string.Join('\n', lines[false]).Trim('\n'));
    }

    private static string WithoutIndentation(string text) => LineStart().Replace(text, "");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^[ ]+", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
