namespace Trengo.Testing.Document;

/// <summary>Texts for members of which no example was captured, by their names.</summary>
internal static class SampleText
{
    public static string For(Schema schema, string name) => schema switch
    {
        { Enum: [var first, ..] } => first,
        { Format: "password" } => "REPLACED",
        { Format: "trengo-date-time" } => "2026-01-02 03:04:05",
        _ => For(name),
    };

    private static string For(string name) => name switch
    {
        _ when name.EndsWith("url", StringComparison.OrdinalIgnoreCase) => "https://example.com/",
        _ when name.Contains("email", StringComparison.Ordinal) => "jane@example.com",
        _ when name.Contains("phone", StringComparison.Ordinal) => "+31600000000",
        "color" => "#f44336",
        "timezone" => "Europe/Amsterdam",
        "status" => "ACTIVE",
        "balance" => "777",
        _ => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' '),
    };
}
