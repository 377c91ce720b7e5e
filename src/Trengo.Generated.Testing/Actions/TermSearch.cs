using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trengo.Testing.Actions;

/// <summary>Searches as the parameter <c>term</c> does: any part of a text, in a contact or in the contact of a ticket.</summary>
internal static class TermSearch
{
    private static readonly string[] Members = ["name", "full_name", "email", "phone", "formatted_phone", "identifier", "subject", "title"];

    public static bool Finds(JsonObject record, string term) =>
        Members.Any(member => Text(record[member]) is { } text && (text.Contains(term, StringComparison.OrdinalIgnoreCase) || HasDigits(text, term)))
        || (record["contact"] is JsonObject contact && Finds(contact, term));

    // Phone numbers are found however they are written.
    private static bool HasDigits(string text, string term) =>
        Digits(term) is { Length: > 4 } digits && term.All(character => char.IsAsciiDigit(character) || "+- ()".Contains(character)) && Digits(text).Contains(digits, StringComparison.Ordinal);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
