namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about responses, their properties and headers, beside their schemas.</summary>
internal static class ResponseKinds
{
    private static readonly KindTable Table = new();

    public static readonly ChangeKind SuccessRemoved = Table.Breaking("P2O5451", "response-success-status-removed", "A status code of success is not answered any more.");
    public static readonly ChangeKind SuccessAdded = Table.Harmless("P2O5452", "response-success-status-added", "There is a further status code of success.");
    public static readonly ChangeKind FailureRemoved = Table.Harmless("P2O5453", "response-non-success-status-removed", "Another status code is not answered any more.");
    public static readonly ChangeKind FailureAdded = Table.Harmless("P2O5454", "response-non-success-status-added", "There is a further status code that is no success.");
    public static readonly ChangeKind MediaTypeRemoved = Table.Breaking("P2O5455", "response-media-type-removed", "A media type is not answered any more.");
    public static readonly ChangeKind MediaTypeAdded = Table.Harmless("P2O5456", "response-media-type-added", "A further media type can be answered.");

    public static readonly ChangeKind RequiredPropertyRemoved = Table.Breaking("P2O5551", "response-required-property-removed", "A property that was always there was removed.");
    public static readonly ChangeKind OptionalPropertyRemoved = Table.Unclear("P2O5552", "response-optional-property-removed", "A property that could be missing was removed.");
    public static readonly ChangeKind RequiredPropertyAdded = Table.Harmless("P2O5553", "response-required-property-added", "There is a further property, which is always there.");
    public static readonly ChangeKind OptionalPropertyAdded = Table.Harmless("P2O5554", "response-optional-property-added", "There is a further property, which can be missing.");
    public static readonly ChangeKind PropertyBecameOptional = Table.Breaking("P2O5555", "response-property-became-optional", "A property can be missing now.");
    public static readonly ChangeKind PropertyBecameRequired = Table.Harmless("P2O5556", "response-property-became-required", "A property is always there now.");

    public static readonly ChangeKind RequiredHeaderRemoved = Table.Breaking("P2O5651", "required-response-header-removed", "A header that was always there was removed.");
    public static readonly ChangeKind OptionalHeaderRemoved = Table.Unclear("P2O5652", "optional-response-header-removed", "A header that could be missing was removed.");
    public static readonly ChangeKind HeaderAdded = Table.Harmless("P2O5653", "response-header-added", "There is a further header.");
    public static readonly ChangeKind HeaderBecameOptional = Table.Breaking("P2O5654", "response-header-became-optional", "A header can be missing now.");
    public static readonly ChangeKind HeaderBecameRequired = Table.Harmless("P2O5655", "response-header-became-required", "A header is always there now.");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;
}
