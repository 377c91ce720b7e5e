using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Trengo.ContractTests.Spec;

/// <summary>Holds answers against the document with a validator that knows nothing of the stub.</summary>
internal static class AnswerValidator
{
    private static readonly JsonObject Definitions = new(Specification.Committed["components"]!["schemas"]!.AsObject()
        .Select(component => KeyValuePair.Create(component.Key, (JsonNode?)ToJsonSchema(component.Value!))));

    /// <summary>What is wrong with an answer; empty if nothing.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="schema">The schema of the document.</param>
    public static async Task<IEnumerable<string>> ValidateAsync(string json, JsonNode schema)
    {
        var document = new JsonObject
        {
            ["definitions"] = Definitions.DeepClone(),
            ["allOf"] = new JsonArray(ToJsonSchema(schema)),
        };
        var text = document.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return (await JsonSchema.FromJsonAsync(text)).Validate(json).SelectMany(Describe);
    }

    // OpenAPI 3.0 says of what may be null in a way of its own, and what a model lists is all that it has.
    private static JsonObject ToJsonSchema(JsonNode schema)
    {
        var made = new JsonObject();
        foreach (var (name, value) in schema.AsObject())
        {
            made[name] = name switch
            {
                "properties" => new JsonObject(value!.AsObject().Select(property => KeyValuePair.Create(property.Key, (JsonNode?)ToJsonSchema(property.Value!)))),
                "allOf" or "oneOf" => new JsonArray([.. value!.AsArray().Select(part => ToJsonSchema(part!))]),
                "items" or "additionalProperties" when value is JsonObject => ToJsonSchema(value),
                _ => value?.DeepClone(),
            };
        }

        if (made.ContainsKey("properties"))
        {
            made["additionalProperties"] = false;
        }

        return made.Remove("nullable") && made.Count > 0
            ? new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, made) }
            : made;
    }

    private static IEnumerable<string> Describe(ValidationError error) => error is ChildSchemaValidationError children
        ? children.Errors.SelectMany(child => child.Value).SelectMany(Describe).Prepend($"{error.Path}: {error.Kind}")
        : [$"{error.Path}: {error.Kind}"];
}
