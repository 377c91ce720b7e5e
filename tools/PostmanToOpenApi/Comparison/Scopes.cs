using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison;

/// <summary>All scopes. A pair of components is compared once, however many operations use it.</summary>
internal sealed class Scopes
{
    /// <summary>More pairs than this have no real documents, but two circles of components whose lengths have nothing in common.</summary>
    public const int MostPairs = 100_000;

    // How far to look for the operations that use what changed: enough to count exactly in all real documents.
    private const int MostSteps = 20_000_000;

    private readonly Dictionary<(SourceNode?, SourceNode?, int), Scope> _pairs = [];
    private readonly List<Scope> _all = [];
    private int _steps;

    public bool IsFull => _pairs.Count >= MostPairs;

    public Scope AddRoot(string name, int order)
    {
        var scope = new Scope(name, null, order);
        _all.Add(scope);
        return scope;
    }

    /// <summary>A scope for what several operations have in common without a component.</summary>
    public Scope AddShared(string name, Scope first)
    {
        var scope = new Scope(name, first.Root, first.Root.Order);
        _all.Add(scope);
        return scope;
    }

    /// <summary>The scope of two nodes that others may refer to as well.</summary>
    /// <param name="old">The old node.</param>
    /// <param name="new">The new node.</param>
    /// <param name="aspect">What they are compared as.</param>
    /// <param name="name">What to call them.</param>
    /// <param name="user">The scope that refers to them.</param>
    /// <param name="isNew">Whether they are still to be compared.</param>
    public Scope Enter(SourceNode? old, SourceNode? @new, int aspect, string name, Scope user, out bool isNew)
    {
        isNew = !_pairs.TryGetValue((old, @new, aspect), out var scope);
        if (scope is null)
        {
            _pairs[(old, @new, aspect)] = scope = AddShared(name, user);
        }

        if (scope != user)
        {
            scope.AddUser(user);
        }

        return scope;
    }

    /// <summary>The findings of all scopes, in their final order.</summary>
    public IReadOnlyList<Change> Changes() =>
    [
        .. _all.Where(scope => scope.Findings.Count > 0)
            .SelectMany(Changes)
            .OrderBy(entry => entry.Order)
            .ThenBy(entry => entry.Change.Kind.Code, StringComparer.Ordinal)
            .Select(entry => entry.Change),
    ];

    private IEnumerable<(int Order, Change Change)> Changes(Scope scope)
    {
        var (operations, isAll) = Operations(scope);
        var place = operations switch
        {
            _ when scope.IsRoot => scope.Name,
            1 when isAll => scope.Root.Name,
            _ => FormattableString.Invariant($"{scope.Name} ({operations} {(isAll ? "operations" : "operations or more")})"),
        };
        return scope.Findings.Select(finding => (scope.Order, new Change(finding.Kind, place, operations, finding.Text)));
    }

    private (int Count, bool IsAll) Operations(Scope scope)
    {
        var seen = new HashSet<Scope> { scope };
        var waiting = new Stack<Scope>(seen);
        var operations = 0;
        while (waiting.TryPop(out var current))
        {
            operations += current.IsRoot && current.Order >= 0 ? 1 : 0;
            foreach (var user in current.Users)
            {
                if (_steps++ > MostSteps)
                {
                    return (operations, false);
                }

                if (seen.Add(user))
                {
                    waiting.Push(user);
                }
            }
        }

        return (operations, true);
    }
}
