using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>One thing that is wrong with a collection's JSON: which it is, and where.</summary>
/// <param name="Place">Counts the members and elements of the whole, over and over.</param>
/// <param name="Kind">What is done there.</param>
/// <param name="Value">What is put there.</param>
internal sealed record Damage(int Place, DamageKind Kind, string Value)
{
    /// <summary>Texts that mean something somewhere in a collection, and others that mean nothing anywhere.</summary>
    public static readonly string[] Texts =
    [
        "", " ", "{{", "{{a}}", "{{a", "{}", "[]", "null", ":", ":id/:id", "//", "?", "#", "..", "%zz", "\0", "\u2028", "日本", "créer", "://", "http://", "https://{{x}}", "user:pw@host",
        "\"); Evil(); //", "$ref", "class", "1", "1e999", "9223372036854775808", "2020-01-01", "true", "{\"a\":{{x}}}", "<a/>", "a=1&b=2", "multipart/form-data", "application/problem+json",
        "*/*", "raw", "formdata", "urlencoded", "graphql", "file", "oauth2", "apikey", "noauth", "post", "PURGE", "Cookie", "a=b; c=d", "Content-Type", "(Required) x", "<integer>", "600",
    ];

    /// <summary>Damages the collection.</summary>
    public void ApplyTo(JsonObject collection)
    {
        var places = Places(collection).ToList();
        if (places.Count == 0)
        {
            return;
        }

        var (owner, key) = places[Place % places.Count];
        var value = key is string name ? owner[name] : owner[(int)key];
        switch (Kind)
        {
            case DamageKind.Gone when owner is JsonObject members:
                members.Remove((string)key);
                break;
            case DamageKind.Gone:
                owner.AsArray().RemoveAt((int)key);
                break;
            case DamageKind.Twice when owner is JsonArray list:
                list.Add(value?.DeepClone());
                break;
            case DamageKind.Twice:
                owner[Value] = value?.DeepClone();
                break;
            case DamageKind.OtherText when value is JsonValue:
                Put(owner, key, Value);
                break;
            case DamageKind.OtherType:
                Put(owner, key, OtherType());
                break;
            case DamageKind.Null:
                Put(owner, key, null);
                break;
        }
    }

    private JsonNode OtherType() => (Place % 4) switch
    {
        0 => JsonValue.Create(7),
        1 => JsonValue.Create(true),
        2 => new JsonObject(),
        _ => new JsonArray(),
    };

    private static void Put(JsonNode owner, object key, JsonNode? value)
    {
        if (key is string name)
        {
            owner[name] = value;
        }
        else
        {
            owner[(int)key] = value;
        }
    }

    private static IEnumerable<(JsonNode Owner, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => Places(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.ToList().Select((item, index) => (item, index)).SelectMany(one => Places(one.item).Prepend((items, one.index))),
        _ => [],
    };
}
