using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostmanToOpenApi.Wall.Code;

/// <summary>A token of generated code. A class: what .NET makes of generic types for a structure of ours is not compiled ahead of time.</summary>
internal sealed class CodeToken(SyntaxToken token)
{
    private const int LongestShown = 80;

    /// <summary>The token as it stands.</summary>
    public string Text { get; } = token.Text;

    /// <summary>What the text means, without quotes and escapes.</summary>
    public string Value => token.ValueText;

    /// <summary>The token as it can be printed. A text can hold anything, a secret too.</summary>
    public string Shown => Text.Length <= LongestShown && Characters.All(Text, c => c is > ' ' and <= '~' and not '"') ? $"'{Text}'" : "a text";

    public int Position => token.SpanStart;

    /// <summary>Whether the compiler finds fault with it or with what stands around it: a text without an end, a character that is none of C#.</summary>
    public bool IsFaulty => token.ContainsDiagnostics;

    /// <summary>Whether it is a name of plain letters, with no escapes, and is one everywhere: in asynchronous methods <c>await</c> is an operator.</summary>
    public bool IsName => token.IsKind(SyntaxKind.IdentifierToken) && Text != "await" && Characters.All(Text, c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>Whether it is a text in the plain form: one line, in quotes.</summary>
    public bool IsText => token.IsKind(SyntaxKind.StringLiteralToken) && Text.StartsWith('"') && Characters.All(Text, c => !char.IsControl(c));

    /// <summary>What stands before it and is no token: comments, directives, blanks.</summary>
    public SyntaxTriviaList Before => token.LeadingTrivia;

    /// <summary>What stands after it in its line and is no token.</summary>
    public SyntaxTriviaList After => token.TrailingTrivia;
}
