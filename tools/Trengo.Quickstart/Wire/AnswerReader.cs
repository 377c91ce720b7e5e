using System.Text.Json;

namespace Trengo.Quickstart.Wire;

/// <summary>Reads an answer for its ids and its length: neither messages nor contacts may leave it.</summary>
internal static class AnswerReader
{
    public static (int? Items, long? Id) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var data = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var inner) ? inner : root;
            return data.ValueKind == JsonValueKind.Array
                ? (data.GetArrayLength(), data.EnumerateArray().Select(FindId).FirstOrDefault())
                : (null, FindId(data));
        }
        catch (JsonException)
        {
            // Empty, or no JSON: the client is the one to judge that.
            return (null, null);
        }
    }

    private static long? FindId(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number)
            ? number
            : null;
}
