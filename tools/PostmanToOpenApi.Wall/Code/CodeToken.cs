using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostmanToOpenApi.Wall.Code;

/// <summary>A token of generated code.</summary>
internal readonly struct CodeToken(SyntaxToken token)
{
    private const int LongestShown = 80;

    /// <summary>The token as it stands.</summary>
    public string Text => token.Text;

    /// <summary>What the text means, without quotes and escapes.</summary>
    public string Value => token.ValueText;

    /// <summary>The token as it can be printed. A text can hold anything, a secret too.</summary>
    public string Shown => Text.Length <= LongestShown && Text.All(c => c is > ' ' and <= '~' and not '"') ? $"'{Text}'" : "a text";

    public int Position => token.SpanStart;

    /// <summary>Whether it is a name of plain letters, with no escapes.</summary>
    public bool IsName => token.IsKind(SyntaxKind.IdentifierToken) && token.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>Whether it is a text in the plain form: one line, in quotes.</summary>
    public bool IsText => token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.StartsWith('"') && !token.Text.Any(char.IsControl);
}
