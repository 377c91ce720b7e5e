using System.Text.Json;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Wall.Checks;
using PostmanToOpenApi.Wall.Code;
using PostmanToOpenApi.Wall.Document;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall;

/// <summary>The second wall: generated code that holds more or less than its document is not compiled.</summary>
public static class GeneratedCode
{
    /// <summary>The longest code that is looked at, in characters. A compiler takes minutes for more.</summary>
    public const int Longest = 50_000_000;

    /// <summary>Checks generated code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="document">The OpenAPI document that it was made of, in JSON.</param>
    /// <param name="grammar">What the templates write.</param>
    /// <param name="options">What the build says: <c>Namespace</c> and the other options that get into code.</param>
    /// <returns>What is wrong; empty if the code can be compiled.</returns>
    public static IReadOnlyList<Finding> Check(string code, ReadOnlyMemory<byte> document, CodeGrammar grammar, IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(grammar);
        ArgumentNullException.ThrowIfNull(options);
        if (code.Length > Longest)
        {
            return [new Finding(WallCodes.TooMuchCode, 1, 1, $"the code has {code.Length} characters, and {Longest} are the most: part the collection")];
        }

        var file = new CodeFile(code);
        var comments = new CommentCheck(file, grammar).Findings();
        if (file.SyntaxError is { } error)
        {
            return [.. comments, error];
        }

        var matcher = new Matcher(grammar, options, file.Tokens);
        if (matcher.MatchAll() is not { } match)
        {
            return [.. comments, Unmatched(file, matcher.Farthest)];
        }

        var parsed = JsonNode.Parse(document.Span, documentOptions: new JsonDocumentOptions { MaxDepth = 1000 });
        var context = new CheckContext(file, new ApiDocument(parsed), options);
        new TypeCheck(context).Check(match);
        new ClientCheck(context).Check(match);
        new ModelCheck(context).Check(match);
        new EnumCheck(context).Check(match);
        return [.. comments, .. context.Findings];
    }

    private static Finding Unmatched(CodeFile file, int index)
    {
        if (index >= file.Tokens.Count)
        {
            return file.At(int.MaxValue, WallCodes.ForeignForm, "the code ends too early");
        }

        var token = file.Tokens[index];
        return file.At(token.Position, WallCodes.ForeignForm, $"{token.Shown} stands where no template writes it");
    }
}
