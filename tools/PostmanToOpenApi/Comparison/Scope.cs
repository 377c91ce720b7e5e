namespace PostmanToOpenApi.Comparison;

/// <summary>What findings are about: the document, an operation, or a pair of components that operations share.</summary>
internal sealed class Scope(string name, Scope? root, int order)
{
    private readonly HashSet<Scope> _users = [];

    public string Name { get; } = name;

    /// <summary>The operation that came here first; the operation itself for an operation.</summary>
    public Scope Root => root ?? this;

    public bool IsRoot => root is null;

    /// <summary>Where the root's findings stand among all.</summary>
    public int Order { get; } = order;

    /// <summary>The scopes that refer to this one.</summary>
    public IReadOnlyCollection<Scope> Users => _users;

    public List<(ChangeKind Kind, FormattableString Text)> Findings { get; } = [];

    public void AddUser(Scope user) => _users.Add(user);

    public void Report(ChangeKind kind, FormattableString text) => Findings.Add((kind, text));
}
