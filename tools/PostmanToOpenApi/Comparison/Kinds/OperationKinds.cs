namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about operations, and about the document as a whole.</summary>
internal static class OperationKinds
{
    private static readonly KindTable Table = new();

    public static readonly ChangeKind PathRemoved = Table.Breaking("P2O5001", "api-path-removed-without-deprecation", "An operation was removed, and with it its path.");
    public static readonly ChangeKind DeprecatedPathRemoved = Table.Harmless("P2O5002", "api-path-removed-with-deprecation", "A deprecated operation was removed, and with it its path.");
    public static readonly ChangeKind Removed = Table.Breaking("P2O5003", "api-removed-without-deprecation", "An operation was removed; its path has others.");
    public static readonly ChangeKind DeprecatedRemoved = Table.Harmless("P2O5004", "api-removed-with-deprecation", "A deprecated operation was removed; its path has others.");
    public static readonly ChangeKind Added = Table.Harmless("P2O5005", "endpoint-added", "An operation was added.");
    public static readonly ChangeKind Deprecated = Table.Harmless("P2O5006", "endpoint-deprecated", "An operation became deprecated.");
    public static readonly ChangeKind Reactivated = Table.Harmless("P2O5007", "endpoint-reactivated", "An operation is no longer deprecated.");
    public static readonly ChangeKind Renamed = Table.Unclear("P2O5008", "api-operation-renamed", "An operation has another summary and another id, as after its request was renamed: generated methods and types are renamed too.");
    public static readonly ChangeKind IdRemoved = Table.Unclear("P2O5009", "api-operation-id-removed", "An operation's id was removed or replaced: generated methods are renamed.");
    public static readonly ChangeKind IdAdded = Table.Unclear("P2O5010", "api-operation-id-added", "An operation has an id now: generated methods are renamed.");
    public static readonly ChangeKind SummaryChanged = Table.Harmless("P2O5011", "api-summary-changed", "An operation has another summary; its id stayed.");
    public static readonly ChangeKind DescriptionChanged = Table.Harmless("P2O5012", "api-description-changed", "An operation has another description.");
    public static readonly ChangeKind TagRenamed = Table.Unclear("P2O5013", "api-tag-renamed", "A tag has another name, as after its folder was renamed: generated clients are renamed.");
    public static readonly ChangeKind TagChanged = Table.Unclear("P2O5014", "api-tag-changed", "An operation has another first tag: generated methods move to another client.");
    public static readonly ChangeKind TagRemoved = Table.Harmless("P2O5015", "api-tag-removed", "An operation lost a tag.");
    public static readonly ChangeKind TagAdded = Table.Harmless("P2O5016", "api-tag-added", "An operation has a further tag.");
    public static readonly ChangeKind SchemaRenamed = Table.Unclear("P2O5017", "api-schema-renamed", "A component has another name: generated types are renamed.");
    public static readonly ChangeKind InfoChanged = Table.Harmless("P2O5018", "api-info-changed", "The API's title, version or another text about it changed.");
    public static readonly ChangeKind Incomplete = Table.Unclear("P2O5019", "api-comparison-incomplete", "The schemas refer to each other in more combinations than are compared: changes may be missing.");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;
}
