using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PostmanToOpenApi.Wall.Code;

/// <summary>Generated code as the compiler reads it: every character of it is in a token, or in what stands before or after one.</summary>
internal sealed class CodeFile
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private readonly SourceText _text;
    private readonly List<CodeToken> _tokens = [];

    public CodeFile(string code)
    {
        _text = SourceText.From(code, Encoding.UTF8);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Options))
        {
            _tokens.Add(new CodeToken(token));
        }

        // It has no text, but what stands after the last token.
        End = _tokens[^1];
        _tokens.RemoveAt(_tokens.Count - 1);
    }

    /// <summary>The tokens, without the end.</summary>
    public List<CodeToken> Tokens => _tokens;

    /// <summary>The end.</summary>
    public CodeToken End { get; }

    /// <summary>What the compiler finds fault with at first sight; null if there is none.</summary>
    public Finding? SyntaxError => _tokens.Append(End).FirstOrDefault(token => token.IsFaulty) is { } faulty ? At(faulty.Position, WallCodes.ForeignForm, "this is no C#") : null;

    /// <summary>A finding at a place in the code.</summary>
    public Finding At(int position, string code, string message)
    {
        var place = _text.Lines.GetLinePosition(Math.Min(position, _text.Length));
        return new Finding(code, place.Line + 1, place.Character + 1, message);
    }
}
