using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Resolves what an operation may refer to, and finds the scope for it.</summary>
internal sealed class SharedNodes(ComparedDocument old, ComparedDocument @new, Scopes scopes, int aspect)
{
    /// <summary>Compares what two nodes are or refer to. What is shared is compared once.</summary>
    /// <param name="left">The old node.</param>
    /// <param name="right">The new node.</param>
    /// <param name="user">The scope in which they stand.</param>
    /// <param name="compare">Gets the resolved nodes, and the scope to report to.</param>
    public void Compare(SourceNode left, SourceNode right, Scope user, Action<SourceNode, SourceNode, Scope> compare)
    {
        if (old.References.Resolve(left) is not { } before || @new.References.Resolve(right) is not { } after)
        {
            return;
        }

        if (References.TextOf(left) is null || References.TextOf(right) is not { } reference)
        {
            compare(before, after, user);
            return;
        }

        var scope = scopes.Enter(before, after, aspect, References.NameOf(reference), user, out var isNew);
        if (isNew)
        {
            compare(before, after, scope);
        }
    }
}
