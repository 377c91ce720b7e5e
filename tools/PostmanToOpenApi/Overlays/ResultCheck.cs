using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Says what overlays broke, at the place in the overlay that wrote there last.</summary>
internal sealed partial class ResultCheck(JsonObject tree, TreeChanges changes, Overlay last)
{
    /// <summary>The error about the part of the document at a JSON pointer.</summary>
    public PostmanConversionException Invalid(string? pointer, string message)
    {
        // The library names the place of a member that it does not know in the text alone.
        var place = UnknownMember().Match(message) is { Success: true } unknown
            ? $"{unknown.Groups["place"].Value.TrimEnd('/')}/{unknown.Groups["name"].Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"
            : pointer ?? "";
        return At(
            Nearest(place),
            DiagnosticCodes.InvalidResult,
            $"with the overlays the document is no valid OpenAPI 3.0 document: at {MessageText.Quote(place.Length == 0 ? "#/" : place)} {MessageText.Clean(message)}");
    }

    /// <summary>An error about a node.</summary>
    public PostmanConversionException At(JsonNode? node, string code, string message) => changes.WriterOf(node) is var (file, place)
        ? file.Error(code, place, message)
        : last.File.Error(code, last.Root, message);

    /// <summary>An error about two nodes, at the one that an overlay wrote.</summary>
    public PostmanConversionException Either(JsonNode node, JsonNode other, string code, string message) =>
        At(changes.WriterOf(node) is null ? other : node, code, message);

    /// <summary>The node at a JSON pointer; null if there is none.</summary>
    public static JsonNode? Find(JsonObject tree, string pointer) => Follow(tree, pointer).All;

    // As much of the pointer as leads somewhere: an error is often about what is missing.
    private JsonNode Nearest(string pointer) => Follow(tree, pointer).Nearest;

    private static (JsonNode? All, JsonNode Nearest) Follow(JsonObject tree, string pointer)
    {
        JsonNode node = tree;
        foreach (var step in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Unescape))
        {
            var next = node switch
            {
                JsonObject members => members[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
            if (next is null)
            {
                return (null, node);
            }

            node = next;
        }

        return (node, node);
    }

    private static string Unescape(string step) =>
        Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    [GeneratedRegex("^(?<name>.+) is not a valid property at (?<place>#/.*)$", RegexOptions.Singleline)]
    private static partial Regex UnknownMember();
}
