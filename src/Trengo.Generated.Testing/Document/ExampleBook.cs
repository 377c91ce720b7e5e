using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trengo.Testing.Document;

/// <summary>What the document's models look like: as they were captured where it has an example, else made of their schemas.</summary>
internal sealed class ExampleBook
{
    private const int DeepestModel = 2;
    private const int FewestMembers = 3;

    private readonly ApiDocument _document;
    private readonly Dictionary<string, JsonElement> _captured = [];

    public ExampleBook(ApiDocument document)
    {
        _document = document;
        foreach (var operation in document.Operations)
        {
            if (operation is { AnswerSchema: { } schema, AnswerExample: { } example })
            {
                Learn(example, schema);
            }
        }
    }

    /// <summary>A new record of a model, for the caller to change.</summary>
    public JsonObject Make(string model) => (JsonObject)Make(_document.Component(model), model, depth: 0)!;

    /// <summary>A new value for a schema.</summary>
    public JsonNode? Make(Schema schema) => Make(schema, schema.Name ?? "value", depth: 0);

    // The first one that is seen of a model stands for it. Answers with more members come first in the document.
    private void Learn(JsonElement example, Schema schema)
    {
        if (schema.Alternatives is [var first, ..])
        {
            Learn(example, first);
        }
        else if (example.ValueKind == JsonValueKind.Array && schema.Items is { } items)
        {
            foreach (var item in example.EnumerateArray())
            {
                Learn(item, items);
            }
        }
        else if (example.ValueKind == JsonValueKind.Object && schema.HasProperties)
        {
            if (schema.Name is { } name && (!_captured.TryGetValue(name, out var known) || Count(known) < Count(example)))
            {
                _captured[name] = example;
            }

            foreach (var member in example.EnumerateObject())
            {
                if (schema.Property(member.Name) is { } property)
                {
                    Learn(member.Value, property);
                }
            }
        }
    }

    private static int Count(JsonElement example) => example.EnumerateObject().Count();

    private JsonNode? Make(Schema schema, string name, int depth)
    {
        if (schema.Name is { } model && _captured.TryGetValue(model, out var captured))
        {
            return Complete((JsonObject)TypeCoercion.Coerce(JsonObject.Create(captured.Clone()), schema)!, schema, depth);
        }

        if (schema.Alternatives is [var first, ..])
        {
            return Make(first, name, depth);
        }

        return schema.Type switch
        {
            "object" when schema.HasProperties && (depth < DeepestModel || !schema.IsNullable) => MakeObject(schema, depth),
            "object" when schema.IsNullable => null,
            "object" => new JsonObject(),
            "array" => schema.Items is { HasProperties: true } items && depth == 0 ? new JsonArray(Make(items, name, depth + 1)) : new JsonArray(),
            "integer" or "number" => JsonValue.Create(1L),
            "boolean" => JsonValue.Create(false),
            "string" => JsonValue.Create(SampleText.For(schema, name)),
            _ => depth == 0 ? new JsonObject() : null,
        };
    }

    // Of what was only captured within something else there is but its id and its name.
    private JsonObject Complete(JsonObject captured, Schema schema, int depth)
    {
        if (captured.Count >= FewestMembers)
        {
            return captured;
        }

        var made = MakeObject(schema, depth);
        foreach (var (name, value) in captured)
        {
            made[name] = value?.DeepClone();
        }

        return made;
    }

    private JsonObject MakeObject(Schema schema, int depth)
    {
        var made = new JsonObject();
        foreach (var (name, property) in schema.Properties)
        {
            made[name] = Make(property, name, depth + 1);
        }

        return made;
    }
}
