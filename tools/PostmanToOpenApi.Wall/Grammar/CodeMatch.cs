using PostmanToOpenApi.Wall.Code;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>What fills the holes of one form.</summary>
internal sealed class CodeMatch(string rule, CodeMatch? parent)
{
    private readonly List<CodeMatch> _parts = [];
    private readonly List<LabelledToken> _tokens = [];

    public string Rule => rule;

    /// <summary>The first token with this label, here or around.</summary>
    public CodeToken? Same(string label) => Find(label) ?? parent?.Same(label);

    /// <summary>The first token with this label.</summary>
    public CodeToken? Find(string label) => _tokens.Find(token => token.Label == label)?.Token;

    /// <summary>The first token with this label, which every form of the rule has.</summary>
    public CodeToken Get(string label) => Find(label) ?? throw new FormatException($"The grammar's rule '{rule}' labels nothing '{label}'.");

    /// <summary>All tokens with this label, in their order.</summary>
    public IEnumerable<CodeToken> Tokens(string label) => _tokens.Where(token => token.Label == label).Select(token => token.Token);

    /// <summary>All parts of this rule, in their order, but not those inside of them.</summary>
    public List<CodeMatch> Parts(string name)
    {
        var found = new List<CodeMatch>();
        AddParts(name, found);
        return found;
    }

    public Mark Here() => new(_parts.Count, _tokens.Count);

    public void Reset(Mark mark)
    {
        _parts.RemoveRange(mark.Parts, _parts.Count - mark.Parts);
        _tokens.RemoveRange(mark.Tokens, _tokens.Count - mark.Tokens);
    }

    public void Add(CodeMatch part) => _parts.Add(part);

    public void Add(string label, CodeToken token) => _tokens.Add(new LabelledToken(label, token));

    private void AddParts(string name, List<CodeMatch> found)
    {
        foreach (var part in _parts)
        {
            if (part.Rule == name)
            {
                found.Add(part);
            }
            else
            {
                part.AddParts(name, found);
            }
        }
    }

    /// <summary>How much is there, to go back to.</summary>
    internal readonly record struct Mark(int Parts, int Tokens);

    private sealed record LabelledToken(string Label, CodeToken Token);
}
