using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trengo.Testing.Document;

/// <summary>Makes of an answer what PHP may make of it.</summary>
internal static class OddValues
{
    // Where the document knows both.
    private const string TextInstead = "A text in place of an object.";

    public static JsonNode? Make(JsonNode? value, Schema? schema) => (schema?.Type, value) switch
    {
        (_, null) => null,
        (_, JsonObject) when schema?.Alternatives.Any(one => one.Type == "string") == true => JsonValue.Create(TextInstead),
        (_, JsonObject members) when schema is { Alternatives: [var first, ..] } => Make(members, first),
        ("object", JsonObject { Count: 0 }) => new JsonArray(),
        ("object", JsonObject members) => MakeObject(members, schema!),
        ("array", JsonArray items) => new JsonArray([.. items.Select(item => Make(item, schema!.Items))]),
        ("boolean", JsonValue flag) => JsonValue.Create(flag.GetValueKind() == JsonValueKind.True ? 1 : 0),
        ("string", JsonValue text) when schema is { Enum.Count: > 0, Name: not "WebhookEventType" } => JsonValue.Create("ODD_" + text),
        _ => value.DeepClone(),
    };

    private static JsonObject MakeObject(JsonObject members, Schema schema)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
        {
            var property = schema.Property(name) ?? schema.Values;
            made[name] = property?.Type switch
            {
                "integer" when value is JsonValue number && name != "id" && !name.EndsWith("_id", StringComparison.Ordinal) => JsonValue.Create(number.ToString()),
                // In some answers "1", in others 1.
                "boolean" when value?.GetValueKind() == JsonValueKind.True && name.Length % 2 == 0 => JsonValue.Create("1"),
                _ => Make(value, property),
            };
        }

        made["odd_member_" + members.Count.ToString(CultureInfo.InvariantCulture)] = "new";
        return made;
    }
}
