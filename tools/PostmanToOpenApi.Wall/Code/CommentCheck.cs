using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Code;

/// <summary>Checks what is no token: comments, directives, blanks.</summary>
internal sealed class CommentCheck(CodeFile file, CodeGrammar grammar)
{
    private const string Elements = " summary remarks para br c param returns exception see inheritdoc ";
    private const string Attributes = " name cref langword ";

    public List<Finding> Findings()
    {
        var findings = new List<Finding>();
        foreach (var token in file.Tokens.Append(file.End))
        {
            Check(token.Before, findings);
            Check(token.After, findings);
        }

        return findings;
    }

    private void Check(SyntaxTriviaList list, List<Finding> findings)
    {
        foreach (var trivia in list)
        {
            if (Problem(trivia) is { } problem)
            {
                findings.Add(file.At(trivia.SpanStart, WallCodes.ForeignComment, problem));
            }

            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) && Foreign((DocumentationCommentTriviaSyntax)trivia.GetStructure()!) is { } place)
            {
                findings.Add(file.At(place, WallCodes.ForeignComment, "a comment with more than plain text in it"));
            }
        }
    }

    private string? Problem(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.EndOfLineTrivia => trivia.ToString() is "\n" or "\r\n" ? null : "a line end that is none to everybody",
        SyntaxKind.WhitespaceTrivia => Characters.All(trivia.ToString(), c => c is ' ' or '\t') ? null : "a blank that looks like none",
        SyntaxKind.SingleLineDocumentationCommentTrivia => null,
        _ => grammar.HasLine(trivia.ToFullString().Trim()) ? null : trivia.IsDirective ? "a directive that no template writes" : "a comment that no template writes",
    };

    private static int? Foreign(DocumentationCommentTriviaSyntax comment)
    {
        foreach (var node in comment.DescendantNodesAndTokens())
        {
            var isFine = node.Kind() switch
            {
                SyntaxKind.XmlElementStartTag => Has(Elements, ((XmlElementStartTagSyntax)node.AsNode()!).Name),
                SyntaxKind.XmlEmptyElement => Has(Elements, ((XmlEmptyElementSyntax)node.AsNode()!).Name),
                SyntaxKind.XmlTextAttribute or SyntaxKind.XmlNameAttribute or SyntaxKind.XmlCrefAttribute => Has(Attributes, ((XmlAttributeSyntax)node.AsNode()!).Name),
                SyntaxKind.XmlProcessingInstruction or SyntaxKind.XmlCDataSection or SyntaxKind.XmlComment => false,
                SyntaxKind.XmlTextLiteralToken => Characters.All(node.AsToken().Text, IsPlain),
                _ => true,
            };
            if (!isFine)
            {
                return node.SpanStart;
            }
        }

        return null;
    }

    // <include> would read a file of its own choice.
    private static bool Has(string names, XmlNameSyntax name) => name.Prefix is null && names.Contains($" {name.LocalName.Text} ", StringComparison.Ordinal);

    private static bool IsPlain(char c) => c == '\t' || (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF'));
}
