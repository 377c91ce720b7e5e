using PostmanToOpenApi.Wall.Code;
using PostmanToOpenApi.Wall.Document;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>What the checks of one file share.</summary>
internal sealed class CheckContext(CodeFile file, ApiDocument document, IReadOnlyDictionary<string, string> options)
{
    private readonly string _className = options.GetValueOrDefault("ClassName") is { Length: > 0 } pattern ? pattern : "{controller}Client";

    public ApiDocument Document => document;

    public List<Finding> Findings { get; } = [];

    /// <summary>The name of the client for a tag.</summary>
    public string ClientOf(string tag) => _className.Replace("{controller}", Names.UpperFirst(tag), StringComparison.Ordinal);

    /// <summary>Notes a token unless the document accounts for it.</summary>
    public void Require(CodeToken token, Func<CodeToken, bool> isAccountedFor, string what)
    {
        if (!isAccountedFor(token))
        {
            Foreign(token, what);
        }
    }

    /// <summary>Notes what the document does not have.</summary>
    public void Foreign(CodeToken token, string what) => Findings.Add(file.At(token.Position, WallCodes.NotInDocument, $"the document does not account for {what} {token.Shown}"));

    /// <summary>Notes names that are there twice, or that something else has.</summary>
    public void Distinct(IEnumerable<CodeToken> names, params IEnumerable<string> taken)
    {
        var known = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var name in names.Where(name => !known.Add(name.Text)))
        {
            Missing(name, "is the name of something else beside it");
        }
    }

    /// <summary>Notes what the code does not have as the document has it.</summary>
    public void Missing(CodeToken token, string what) => Findings.Add(file.At(token.Position, WallCodes.NotInCode, $"{token.Shown} {what}"));
}
