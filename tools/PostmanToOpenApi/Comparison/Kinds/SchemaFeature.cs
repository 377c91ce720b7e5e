namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What can change about a schema, wherever it stands.</summary>
/// <param name="Number">What is added to the place's first code.</param>
/// <param name="Suffix">What its words end with.</param>
/// <param name="Effect">What becomes of the allowed values.</param>
/// <param name="Meaning">What changed, in a sentence.</param>
internal sealed record SchemaFeature(int Number, string Suffix, Effect Effect, string Meaning)
{
    public static readonly SchemaFeature TypeChanged = new(1, "type-changed", Effect.Replaces, "The type or format is another one.");
    public static readonly SchemaFeature TypeGeneralized = new(2, "type-generalized", Effect.Widens, "The type or format allows more.");
    public static readonly SchemaFeature TypeSpecialized = new(3, "type-specialized", Effect.Narrows, "The type or format allows less.");
    public static readonly SchemaFeature BecameNullable = new(4, "became-nullable", Effect.Widens, "Null is allowed now.");
    public static readonly SchemaFeature BecameNotNullable = new(5, "became-not-nullable", Effect.Narrows, "Null is not allowed any more.");
    public static readonly SchemaFeature EnumValueAdded = new(6, "enum-value-added", Effect.Widens, "An enumeration has further values.");
    public static readonly SchemaFeature EnumValueRemoved = new(7, "enum-value-removed", Effect.Narrows, "An enumeration lost values.");
    public static readonly SchemaFeature BecameEnum = new(8, "became-enum", Effect.Narrows, "Only the values of an enumeration are allowed now.");
    public static readonly SchemaFeature BecameNotEnum = new(9, "became-not-enum", Effect.Widens, "There is no enumeration any more.");
    public static readonly SchemaFeature DefaultChanged = new(10, "default-value-changed", Effect.None, "The default is another one, new or gone.");
    public static readonly SchemaFeature PatternAdded = new(11, "pattern-added", Effect.Narrows, "There is a pattern now.");
    public static readonly SchemaFeature PatternChanged = new(12, "pattern-changed", Effect.Unknown, "The pattern is another one.");
    public static readonly SchemaFeature PatternRemoved = new(13, "pattern-removed", Effect.Widens, "There is no pattern any more.");
    public static readonly SchemaFeature MaxDecreased = new(14, "max-decreased", Effect.Narrows, "The maximum is lower, or new.");
    public static readonly SchemaFeature MaxIncreased = new(15, "max-increased", Effect.Widens, "The maximum is higher, or gone.");
    public static readonly SchemaFeature MinIncreased = new(16, "min-increased", Effect.Narrows, "The minimum is higher, or new.");
    public static readonly SchemaFeature MinDecreased = new(17, "min-decreased", Effect.Widens, "The minimum is lower, or gone.");
    public static readonly SchemaFeature MaxLengthDecreased = new(18, "max-length-decreased", Effect.Narrows, "The longest length is smaller, or new.");
    public static readonly SchemaFeature MaxLengthIncreased = new(19, "max-length-increased", Effect.Widens, "The longest length is greater, or gone.");
    public static readonly SchemaFeature MinLengthIncreased = new(20, "min-length-increased", Effect.Narrows, "The shortest length is greater, or new.");
    public static readonly SchemaFeature MinLengthDecreased = new(21, "min-length-decreased", Effect.Widens, "The shortest length is smaller, or gone.");
    public static readonly SchemaFeature MaxItemsDecreased = new(22, "max-items-decreased", Effect.Narrows, "Fewer elements are allowed.");
    public static readonly SchemaFeature MaxItemsIncreased = new(23, "max-items-increased", Effect.Widens, "More elements are allowed.");
    public static readonly SchemaFeature MinItemsIncreased = new(24, "min-items-increased", Effect.Narrows, "More elements are needed.");
    public static readonly SchemaFeature MinItemsDecreased = new(25, "min-items-decreased", Effect.Widens, "Fewer elements are needed.");
    public static readonly SchemaFeature ConstraintChanged = new(26, "constraint-changed", Effect.Unknown, "Another limit changed (multipleOf, uniqueItems, minProperties, maxProperties, not).");
    public static readonly SchemaFeature AdditionalAllowed = new(27, "additional-properties-allowed", Effect.Widens, "Properties that are not described are allowed now.");
    public static readonly SchemaFeature AdditionalForbidden = new(28, "additional-properties-forbidden", Effect.Narrows, "Properties that are not described are not allowed any more.");
    public static readonly SchemaFeature AllOfAdded = new(29, "all-of-added", Effect.Narrows, "A further schema must hold (allOf).");
    public static readonly SchemaFeature AllOfRemoved = new(30, "all-of-removed", Effect.Widens, "A schema need not hold any more (allOf).");
    public static readonly SchemaFeature AnyOfAdded = new(31, "any-of-added", Effect.Widens, "There is a further alternative (anyOf).");
    public static readonly SchemaFeature AnyOfRemoved = new(32, "any-of-removed", Effect.Narrows, "There is an alternative less (anyOf).");
    public static readonly SchemaFeature OneOfAdded = new(33, "one-of-added", Effect.Widens, "There is a further alternative (oneOf).");
    public static readonly SchemaFeature OneOfRemoved = new(34, "one-of-removed", Effect.Narrows, "There is an alternative less (oneOf).");
    public static readonly SchemaFeature DiscriminatorChanged = new(35, "discriminator-changed", Effect.Unknown, "The alternatives are told apart in another way.");
    public static readonly SchemaFeature AccessChanged = new(36, "access-changed", Effect.Unknown, "It is read-only or write-only now, or no longer.");
    public static readonly SchemaFeature Deprecated = new(37, "deprecated", Effect.None, "It became deprecated.");
    public static readonly SchemaFeature Reactivated = new(38, "reactivated", Effect.None, "It is no longer deprecated.");
    public static readonly SchemaFeature CSharpNameChanged = new(39, "csharp-name-changed", Effect.Unknown, "`x-csharp-name` changed: the same on the wire, but generated code is renamed.");
    public static readonly SchemaFeature CSharpTypeChanged = new(40, "csharp-type-changed", Effect.Unknown, "`x-csharp-type`, `x-csharp-item-type`, `x-ms-enum` or `x-enumNames` changed: the same on the wire, but generated code has other types.");

    public static IReadOnlyList<SchemaFeature> All { get; } =
    [
        TypeChanged, TypeGeneralized, TypeSpecialized, BecameNullable, BecameNotNullable, EnumValueAdded, EnumValueRemoved, BecameEnum, BecameNotEnum,
        DefaultChanged, PatternAdded, PatternChanged, PatternRemoved, MaxDecreased, MaxIncreased, MinIncreased, MinDecreased,
        MaxLengthDecreased, MaxLengthIncreased, MinLengthIncreased, MinLengthDecreased, MaxItemsDecreased, MaxItemsIncreased, MinItemsIncreased,
        MinItemsDecreased, ConstraintChanged, AdditionalAllowed, AdditionalForbidden, AllOfAdded, AllOfRemoved, AnyOfAdded, AnyOfRemoved,
        OneOfAdded, OneOfRemoved, DiscriminatorChanged, AccessChanged, Deprecated, Reactivated, CSharpNameChanged, CSharpTypeChanged,
    ];
}
