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

    public IEnumerable<Finding> Findings()
    {
        foreach (var trivia in file.Root.DescendantTrivia())
        {
            var problem = trivia.Kind() switch
            {
                SyntaxKind.EndOfLineTrivia => trivia.ToString() is "\n" or "\r\n" ? null : "a line end that is none to everybody",
                SyntaxKind.WhitespaceTrivia => trivia.ToString().All(c => c is ' ' or '\t') ? null : "a blank that looks like none",
                SyntaxKind.SingleLineDocumentationCommentTrivia => null,
                _ => grammar.HasLine(trivia.ToFullString().Trim()) ? null : trivia.IsDirective ? "a directive that no template writes" : "a comment that no template writes",
            };
            if (problem is not null)
            {
                yield return file.At(trivia.SpanStart, WallCodes.ForeignComment, problem);
            }

            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax comment && Foreign(comment) is { } place)
            {
                yield return file.At(place, WallCodes.ForeignComment, "a comment with more than plain text in it");
            }
        }
    }

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
                SyntaxKind.XmlTextLiteralToken => node.AsToken().Text.All(IsPlain),
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
