using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Overlays;

/// <summary>
/// Carries <c>nullable: true</c> of schemas without a type through the library, which forgets it on reading:
/// under another name before, and as <see cref="Conversion.Schemas.SchemaFactory.NullableAny"/> writes it after.
/// </summary>
internal static class NullableSchemas
{
    private const string Hidden = "x-nullable-without-type";

    public static void Hide(JsonNode? node, bool isMap = false)
    {
        foreach (var item in node as JsonArray ?? [])
        {
            Hide(item);
        }

        if (node is not JsonObject members)
        {
            return;
        }

        foreach (var (name, member) in DocumentShape.Parts(members, isMap))
        {
            Hide(member, !isMap && DocumentShape.IsMap(name));
        }

        if (!isMap && !members.ContainsKey("type") && members[NullableMark.Name] is JsonValue value && value.TryGetValue<bool>(out var isNullable) && isNullable)
        {
            members.Remove(NullableMark.Name);
            members[Hidden] = true;
        }
    }

    public static void Restore(OpenApiDocument document)
    {
        foreach (var schema in new DocumentParts(document).Schemas)
        {
            if (schema.Extensions?.Remove(Hidden) == true)
            {
                schema.Extensions[NullableMark.Name] = new NullableMark();
            }
        }
    }
}
