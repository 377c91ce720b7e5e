namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>The keywords under which schemas are combined.</summary>
internal static class Keywords
{
    public static IReadOnlyList<string> All { get; } = ["allOf", "anyOf", "oneOf"];

    public static IReadOnlyList<string> Alternatives { get; } = ["anyOf", "oneOf"];

    /// <summary>What makes a schema more than a wrapper around another one.</summary>
    public static IReadOnlyList<string> OfContent { get; } =
        ["properties", "required", "items", "enum", "const", "additionalProperties", "discriminator", "format", "pattern", "not", "minProperties", "maxProperties"];
}
