using System.Globalization;

namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>The kinds of change of schemas: every feature at every place.</summary>
internal static class SchemaKinds
{
    private static readonly Dictionary<(SchemaPlace, SchemaFeature), ChangeKind> Kinds = SchemaPlace.All
        .SelectMany(place => SchemaFeature.All.Select(feature => (place, feature)))
        .ToDictionary(pair => pair, pair => Make(pair.place, pair.feature));

    public static IEnumerable<ChangeKind> All => Kinds.Values;

    public static ChangeKind Of(SchemaPlace place, SchemaFeature feature) => Kinds[(place, feature)];

    private static ChangeKind Make(SchemaPlace place, SchemaFeature feature) => new(
        string.Create(CultureInfo.InvariantCulture, $"P2O{place.FirstCode + feature.Number}"),
        $"{place.Prefix}-{feature.Suffix}",
        LevelOf(place, feature),
        feature.Meaning);

    // A request may grow, a response may not; what shrinks, the other way round.
    private static ChangeLevel LevelOf(SchemaPlace place, SchemaFeature feature) => feature.Effect switch
    {
        // A reader that was told to expect further values copes, so this is for the reader to say.
        Effect.Widens when place.IsResponse && feature == SchemaFeature.EnumValueAdded => ChangeLevel.Unclear,

        // Readers of JSON skip what they do not know.
        Effect.Widens when place.IsResponse && feature == SchemaFeature.AdditionalAllowed => ChangeLevel.Harmless,
        Effect.Widens => place.IsResponse ? ChangeLevel.Breaking : ChangeLevel.Harmless,
        Effect.Narrows => place.IsResponse ? ChangeLevel.Harmless : ChangeLevel.Breaking,
        Effect.Replaces => ChangeLevel.Breaking,
        Effect.Unknown => ChangeLevel.Unclear,
        _ => ChangeLevel.Harmless,
    };
}
