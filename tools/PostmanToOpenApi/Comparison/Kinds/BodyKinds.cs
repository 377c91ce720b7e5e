namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about request bodies and their properties, beside their schemas.</summary>
internal static class BodyKinds
{
    private static readonly KindTable Table = new();

    public static readonly ChangeKind AddedRequired = Table.Breaking("P2O5251", "request-body-added-required", "There is a body now, which must be sent.");
    public static readonly ChangeKind AddedOptional = Table.Harmless("P2O5252", "request-body-added-optional", "There is a body now, which may be sent.");
    public static readonly ChangeKind Removed = Table.Breaking("P2O5253", "request-body-removed", "There is no body any more.");
    public static readonly ChangeKind BecameRequired = Table.Breaking("P2O5254", "request-body-became-required", "The body must be sent now.");
    public static readonly ChangeKind BecameOptional = Table.Harmless("P2O5255", "request-body-became-optional", "The body need not be sent any more.");
    public static readonly ChangeKind MediaTypeAdded = Table.Harmless("P2O5256", "request-body-media-type-added", "The body may have a further media type.");
    public static readonly ChangeKind MediaTypeRemoved = Table.Breaking("P2O5257", "request-body-media-type-removed", "The body may not have this media type any more.");
    public static readonly ChangeKind Encoding = Table.Unclear("P2O5258", "request-body-encoding-changed", "The parts of a form are encoded in another way.");

    public static readonly ChangeKind NewRequiredProperty = Table.Breaking("P2O5351", "new-required-request-property", "There is a further property, which must be sent.");
    public static readonly ChangeKind NewOptionalProperty = Table.Harmless("P2O5352", "new-optional-request-property", "There is a further property, which may be sent.");
    public static readonly ChangeKind PropertyRemoved = Table.Unclear("P2O5353", "request-property-removed", "A property was removed; a strict server refuses it.");
    public static readonly ChangeKind PropertyBecameRequired = Table.Breaking("P2O5354", "request-property-became-required", "A property must be sent now.");
    public static readonly ChangeKind PropertyBecameOptional = Table.Harmless("P2O5355", "request-property-became-optional", "A property need not be sent any more.");

    public static IReadOnlyList<ChangeKind> All => Table.Rows;
}
