using System.Text.Json.Nodes;
using CsCheck;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>Makes JSON as it stands in bodies.</summary>
internal static class JsonGen
{
    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf(
        Gen.Const(() => (JsonNode?)null),
        Gen.Bool.Select(value => (JsonNode?)value),
        Gen.Int.Select(value => (JsonNode?)value),
        Gen.Long.Select(value => (JsonNode?)value),
        Gen.Double[-1e6, 1e6].Select(value => (JsonNode?)value),
        Gen.OneOf("", "text", "2024-01-31", "2024-01-31T10:00:00Z", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "secretS3cret00", "a\u2028b").Select(value => (JsonNode?)value));

    private static readonly Gen<string> Name = Gen.OneOf("id", "name", "items", "user_id", "user-id", "$ref", "a\"b", "größe", "properties", "123", "456", "class", "AdditionalProperties", "password", "");

    private static readonly Gen<JsonNode?> Node = Gen.Recursive<JsonNode?>((depth, node) => depth > 3 ? Scalar : Gen.Frequency(
        (3, Scalar),
        (1, node.List[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
        (2, Gen.Select(Name, node).List[0, 4].Select(members => (JsonNode?)Object(members)))));

    /// <summary>JSON text: mostly objects, some with a comment, an unquoted variable or a trailing comma.</summary>
    public static readonly Gen<string> Text = Gen.Select(
        Gen.Select(Name, Node).List[0, 4].Select(members => Object(members).ToJsonString()),
        Node.Select(node => node?.ToJsonString() ?? "null"),
        Gen.Int[0, 7],
        (text, any, kind) => kind switch
        {
            0 => any,
            1 => "// about\n" + text,
            2 => $$"""{ "v": {{{Variable}}}, "w": [ 1, ], }""",
            _ => text,
        });

    private const string Variable = "{id}";

    private static JsonObject Object(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
        {
            made[name] = value?.DeepClone();
        }

        return made;
    }
}
