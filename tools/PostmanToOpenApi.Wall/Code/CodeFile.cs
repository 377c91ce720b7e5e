using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PostmanToOpenApi.Wall.Code;

/// <summary>Generated code, parsed but not compiled.</summary>
internal sealed class CodeFile
{
    private readonly SyntaxTree _tree;

    public CodeFile(string code)
    {
        _tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse));
        Root = _tree.GetRoot();
        // Tokens without text are where something may be left out, as in byte[].
        Tokens = [.. Root.DescendantTokens().Where(token => token.Span.Length > 0).Select(token => new CodeToken(token))];
    }

    public SyntaxNode Root { get; }

    public IReadOnlyList<CodeToken> Tokens { get; }

    /// <summary>What does not parse; null if all does.</summary>
    public Finding? SyntaxError => _tree.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error)
        .Select(problem => At(problem.Location.SourceSpan.Start, WallCodes.ForeignForm, $"this is no C# ({problem.Id})")).FirstOrDefault();

    /// <summary>A finding at a place in the code.</summary>
    public Finding At(int position, string code, string message)
    {
        var place = _tree.GetText().Lines.GetLinePosition(Math.Min(position, _tree.Length));
        return new Finding(code, place.Line + 1, place.Character + 1, message);
    }
}
