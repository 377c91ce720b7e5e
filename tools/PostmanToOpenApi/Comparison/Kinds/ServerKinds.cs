namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about servers, the document's and an operation's own.</summary>
internal static class ServerKinds
{
    private static readonly KindTable Table = new();

    public static readonly ChangeKind Changed = Table.Unclear("P2O5801", "api-server-changed", "A server has another address, or another one stands first: generated clients call it.");
    public static readonly ChangeKind Removed = Table.Unclear("P2O5802", "api-server-removed", "A server was removed.");
    public static readonly ChangeKind Added = Table.Harmless("P2O5803", "api-server-added", "There is a further server.");
    public static readonly ChangeKind Variables = Table.Unclear("P2O5804", "api-server-variables-changed", "A server's variables have other names, values or defaults.");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;
}
