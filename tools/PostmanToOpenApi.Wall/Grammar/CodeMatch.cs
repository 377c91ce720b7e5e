using PostmanToOpenApi.Wall.Code;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>What fills the holes of one form.</summary>
internal sealed class CodeMatch(string rule, CodeMatch? parent)
{
    private readonly List<CodeMatch> _parts = [];
    private readonly List<(string Label, CodeToken Token)> _tokens = [];

    public string Rule => rule;

    /// <summary>The first token with this label, here or around.</summary>
    public CodeToken? Same(string label) => Find(label) ?? parent?.Same(label);

    /// <summary>The first token with this label.</summary>
    public CodeToken? Find(string label) => _tokens.Where(token => token.Label == label).Select(token => (CodeToken?)token.Token).FirstOrDefault();

    /// <summary>The first token with this label, which every form of the rule has.</summary>
    public CodeToken Get(string label) => Find(label) ?? throw new FormatException($"The grammar's rule '{rule}' labels nothing '{label}'.");

    /// <summary>All tokens with this label, in their order.</summary>
    public IEnumerable<CodeToken> Tokens(string label) => _tokens.Where(token => token.Label == label).Select(token => token.Token);

    /// <summary>All parts of this rule, in their order, but not those inside of them.</summary>
    public IEnumerable<CodeMatch> Parts(string name) => _parts.SelectMany(part => part.Rule == name ? [part] : part.Parts(name));

    public (int Parts, int Tokens) Mark() => (_parts.Count, _tokens.Count);

    public void Reset((int Parts, int Tokens) mark)
    {
        _parts.RemoveRange(mark.Parts, _parts.Count - mark.Parts);
        _tokens.RemoveRange(mark.Tokens, _tokens.Count - mark.Tokens);
    }

    public void Add(CodeMatch part) => _parts.Add(part);

    public void Add(string label, CodeToken token) => _tokens.Add((label, token));
}
