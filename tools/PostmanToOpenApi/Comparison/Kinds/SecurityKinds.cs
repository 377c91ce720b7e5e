namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about authorization.</summary>
internal static class SecurityKinds
{
    private static readonly KindTable Table = new();

    /// <summary>An operation's own.</summary>
    public static readonly Requirement Operation = new(
        Table.Breaking("P2O5701", "api-security-became-required", "An operation that was open to everyone is not any more."),
        Table.Harmless("P2O5702", "api-security-became-optional", "An operation is open to everyone now."),
        Table.Breaking("P2O5703", "api-security-removed", "A way to authorize an operation was removed."),
        Table.Harmless("P2O5704", "api-security-added", "There is a further way to authorize an operation."),
        Table.Breaking("P2O5705", "api-security-scope-added", "An operation asks for a further scope."),
        Table.Harmless("P2O5706", "api-security-scope-removed", "An operation asks for a scope less."));

    /// <summary>The document's, for all operations without their own.</summary>
    public static readonly Requirement Global = new(
        Table.Breaking("P2O5711", "api-global-security-became-required", "The document's operations were open to everyone and are not any more."),
        Table.Harmless("P2O5712", "api-global-security-became-optional", "The document's operations are open to everyone now."),
        Table.Breaking("P2O5713", "api-global-security-removed", "A way to authorize the document's operations was removed."),
        Table.Harmless("P2O5714", "api-global-security-added", "There is a further way to authorize the document's operations."),
        Table.Breaking("P2O5715", "api-global-security-scope-added", "The document's operations ask for a further scope."),
        Table.Harmless("P2O5716", "api-global-security-scope-removed", "The document's operations ask for a scope less."));

    public static readonly ChangeKind SchemeChanged = Table.Breaking("P2O5721", "api-security-component-type-changed", "A security scheme is of another type, or its key has another name or place.");
    public static readonly ChangeKind SchemeRemoved = Table.Harmless("P2O5722", "api-security-component-removed", "A security scheme that no operation asked for was removed.");
    public static readonly ChangeKind SchemeAdded = Table.Harmless("P2O5723", "api-security-component-added", "There is a further security scheme that no operation asks for.");
    public static readonly ChangeKind FlowRemoved = Table.Breaking("P2O5724", "api-security-component-oauth-flow-removed", "An OAuth flow was removed.");
    public static readonly ChangeKind FlowAdded = Table.Harmless("P2O5725", "api-security-component-oauth-flow-added", "There is a further OAuth flow.");
    public static readonly ChangeKind UrlChanged = Table.Harmless("P2O5726", "api-security-component-oauth-url-changed", "An OAuth flow has another authorization address, or OpenID Connect another one.");
    public static readonly ChangeKind TokenUrlChanged = Table.Harmless("P2O5727", "api-security-component-oauth-token-url-changed", "An OAuth flow has another address for tokens or their renewal.");
    public static readonly ChangeKind FlowScopeRemoved = Table.Harmless("P2O5728", "api-security-component-oauth-scope-removed", "An OAuth flow has a scope less.");
    public static readonly ChangeKind FlowScopeAdded = Table.Harmless("P2O5729", "api-security-component-oauth-scope-added", "An OAuth flow has a further scope.");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;

    /// <summary>The kinds for one level of requirements.</summary>
    internal sealed record Requirement(ChangeKind BecameRequired, ChangeKind BecameOptional, ChangeKind Removed, ChangeKind Added, ChangeKind ScopeAdded, ChangeKind ScopeRemoved);
}
