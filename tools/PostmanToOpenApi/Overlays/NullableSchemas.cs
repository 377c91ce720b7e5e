using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Overlays;

/// <summary>
/// Carries <c>nullable: true</c> of schemas without a type through the library, which forgets it on reading:
/// under another name before, and as <see cref="Conversion.Schemas.SchemaFactory.NullableAny"/> writes it after.
/// </summary>
internal static class NullableSchemas
{
    private const string Nullable = "nullable";
    private const string Hidden = "x-nullable-without-type";

    // What holds values instead of parts of a document: nothing in there is a schema.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "links", "mapping" };

    // What maps names of all kinds to parts: the names in there mean nothing.
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "paths", "properties", "schemas", "responses", "parameters", "headers", "content", "encoding", "requestBodies", "callbacks",
    };

    public static void Hide(JsonNode? node, bool isMap = false)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Hide(item);
            }
        }

        if (node is not JsonObject members)
        {
            return;
        }

        foreach (var (name, member) in members)
        {
            if (isMap || !(Values.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal)))
            {
                Hide(member, !isMap && Maps.Contains(name));
            }
        }

        if (!isMap && !members.ContainsKey("type") && members[Nullable] is JsonValue value && value.TryGetValue<bool>(out var isNullable) && isNullable)
        {
            members.Remove(Nullable);
            members[Hidden] = true;
        }
    }

    public static void Restore(OpenApiDocument document)
    {
        foreach (var schema in DocumentParts.Schemas(document))
        {
            if (schema.Extensions?.Remove(Hidden) == true)
            {
                schema.Extensions[Nullable] = new JsonNodeExtension(JsonValue.Create(true));
            }
        }
    }
}
