namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>Kinds in the order in which they are declared.</summary>
internal sealed class KindTable
{
    private readonly List<ChangeKind> _rows = [];

    public IReadOnlyList<ChangeKind> Rows => _rows;

    public ChangeKind Breaking(string code, string word, string meaning) => Add(code, word, ChangeLevel.Breaking, meaning);

    public ChangeKind Unclear(string code, string word, string meaning) => Add(code, word, ChangeLevel.Unclear, meaning);

    public ChangeKind Harmless(string code, string word, string meaning) => Add(code, word, ChangeLevel.Harmless, meaning);

    private ChangeKind Add(string code, string word, ChangeLevel level, string meaning)
    {
        var kind = new ChangeKind(code, word, level, meaning);
        _rows.Add(kind);
        return kind;
    }
}
