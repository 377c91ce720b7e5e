namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about parameters, beside their schemas.</summary>
internal static class ParameterKinds
{
    private static readonly KindTable Table = new();

    public static readonly ChangeKind NewRequired = Table.Breaking("P2O5151", "new-required-request-parameter", "There is a further parameter, which must be sent.");
    public static readonly ChangeKind NewOptional = Table.Harmless("P2O5152", "new-optional-request-parameter", "There is a further parameter, which may be sent.");
    public static readonly ChangeKind NewPath = Table.Breaking("P2O5153", "new-request-path-parameter", "A placeholder of the path is described as a parameter now.");
    public static readonly ChangeKind Removed = Table.Unclear("P2O5154", "request-parameter-removed", "A parameter was removed; a strict server refuses it.");
    public static readonly ChangeKind DeprecatedRemoved = Table.Harmless("P2O5155", "request-parameter-removed-with-deprecation", "A deprecated parameter was removed.");
    public static readonly ChangeKind BecameRequired = Table.Breaking("P2O5156", "request-parameter-became-required", "A parameter must be sent now.");
    public static readonly ChangeKind BecameOptional = Table.Harmless("P2O5157", "request-parameter-became-optional", "A parameter need not be sent any more.");
    public static readonly ChangeKind PathRenamed = Table.Unclear("P2O5158", "request-path-parameter-renamed", "A placeholder of the path has another name: the same on the wire, but generated arguments are renamed.");
    public static readonly ChangeKind Serialization = Table.Breaking("P2O5159", "request-parameter-serialization-changed", "A parameter is written in another way (style, explode, allowReserved, content).");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;
}
