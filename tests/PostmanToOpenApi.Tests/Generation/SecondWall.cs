using System.Text;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Wall;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>The check that the build step makes of generated code.</summary>
internal static class SecondWall
{
    private static readonly Lazy<CodeGrammar> Grammar = new(() => CodeGrammar.Parse(File.ReadAllText(Repository.File("build", "PostmanToOpenApi.MSBuild", "generated-code.grammar"))));

    /// <summary>What the check says of the clients that <see cref="Generator.BuildStepAsync"/> made.</summary>
    public static IReadOnlyList<Finding> Check(string code, string document, string clientNamespace)
    {
        var options = Generator.Options.Append(new("Namespace", clientNamespace)).ToDictionary(StringComparer.Ordinal);
        return GeneratedCode.Check(code, Encoding.UTF8.GetBytes(document), Grammar.Value, options);
    }
}
