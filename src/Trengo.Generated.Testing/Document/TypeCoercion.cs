using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trengo.Testing.Document;

/// <summary>
/// Gives values the types and the members that their schemas say. Captured answers have PHP's types: a flag as 0, a number as text. And
/// what is one model in a list is another one, with other members, in what writes.
/// </summary>
internal static class TypeCoercion
{
    public static JsonNode? Coerce(JsonNode? value, Schema schema)
    {
        if (schema.Alternatives is { Count: > 0 } alternatives)
        {
            var isText = value?.GetValueKind() == JsonValueKind.String;
            return Coerce(value, alternatives.FirstOrDefault(alternative => alternative.Type == "string" == isText) ?? alternatives[0]);
        }

        switch (schema.Type, value)
        {
            case ("object", JsonObject members):
                var made = new JsonObject();
                foreach (var (name, member) in members)
                {
                    if ((schema.Property(name) ?? schema.Values) is { } property)
                    {
                        made[name] = Coerce(member, property);
                    }
                    else if (!schema.HasProperties)
                    {
                        made[name] = member?.DeepClone();
                    }
                }

                return made;
            case ("object", JsonArray { Count: 0 }):
                return new JsonObject();
            case ("array", JsonArray items) when schema.Items is { } inner:
                return new JsonArray([.. items.Select(item => Coerce(item, inner))]);
            case ("boolean", JsonValue flag):
                return JsonValue.Create(flag.GetValueKind() is JsonValueKind.True || flag.ToString() is "1" or "true");
            case ("integer", JsonValue number) when long.TryParse(number.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                return JsonValue.Create(integer);
            case ("string", JsonValue text):
                return JsonValue.Create(text.ToString());
            default:
                return value?.DeepClone();
        }
    }
}
