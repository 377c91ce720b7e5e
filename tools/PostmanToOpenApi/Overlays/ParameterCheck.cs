using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>
/// Refuses two parameters of one name at one place, which is no OpenAPI: as when the collection has got a parameter that an overlay
/// adds. Without overlays no two can be.
/// </summary>
internal sealed class ParameterCheck(JsonObject tree, ResultCheck result)
{
    public void Check()
    {
        foreach (var (path, item) in tree["paths"] as JsonObject ?? [])
        {
            foreach (var (method, operation) in item as JsonObject ?? [])
            {
                Check($"{method.ToUpperInvariant()} {path}", (operation as JsonObject)?["parameters"] as JsonArray ?? []);
            }
        }
    }

    private void Check(string operation, JsonArray parameters)
    {
        var seen = new Dictionary<(string Name, string In), JsonNode>();
        foreach (var parameter in parameters.OfType<JsonObject>())
        {
            if (Text(parameter["name"]) is { } name && Text(parameter["in"]) is { } place && !seen.TryAdd((name, place), parameter))
            {
                throw result.Either(
                    parameter,
                    seen[(name, place)],
                    DiagnosticCodes.InvalidResult,
                    $"{MessageText.Quote(operation)} has the {MessageText.Quote(place)} parameter {MessageText.Quote(name)} twice; remove it from the overlay if the collection has it, and update the collection's instead");
            }
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
