using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison;

/// <summary>The table of all kinds of change.</summary>
public static class ChangeKinds
{
    /// <summary>All kinds, by code. A code never changes its meaning and is never used again.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        .. OperationKinds.All
            .Concat(ParameterKinds.All)
            .Concat(BodyKinds.All)
            .Concat(ResponseKinds.All)
            .Concat(SecurityKinds.All)
            .Concat(ServerKinds.All)
            .Concat(SchemaKinds.All)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
