using System.Text.Json.Nodes;
using PostmanToOpenApi.Wall.Document;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>Checks models: each is a schema, with the schema's properties by their wire names.</summary>
internal sealed class ModelCheck(CheckContext context)
{
    public void Check(CodeMatch file)
    {
        foreach (var model in file.Parts("model"))
        {
            CheckModel(model);
        }
    }

    private void CheckModel(CodeMatch model)
    {
        var name = model.Get("model");
        var wires = model.Parts("property").Select(property => property.Get("wire").Value).ToList();
        context.Distinct(model.Parts("property").Select(property => property.Get("property")), name.Text, "AdditionalProperties", "_additionalProperties");
        if (wires.Distinct(StringComparer.Ordinal).Count() != wires.Count)
        {
            context.Missing(name, "has a member twice");
        }

        if (Schema(name.Text, wires) is not { } schema)
        {
            context.Foreign(name, "the members of the type");
            return;
        }

        var properties = context.Document.Properties(schema, isWhole: true);
        foreach (var property in model.Parts("property"))
        {
            if (!Names.Follows(property.Get("property").Text, property.Get("wire").Value, ApiDocument.Text(properties[property.Get("wire").Value], "x-csharp-name")))
            {
                context.Foreign(property.Get("property"), "the name");
            }

            foreach (var field in property.Tokens("field").Where(field => field.Text != property.Get("property").Text + "_")
                .Concat(property.Tokens("fieldSet").Where(field => field.Text != property.Get("property").Text + "_Specified")))
            {
                context.Foreign(field, "the name");
            }
        }
    }

    // What has no name in the document is called after its place: it is known by its members.
    private JsonNode? Schema(string name, List<string> wires)
    {
        var candidates = context.Document.Components.TryGetValue(name, out var component) ? Enumerable.Repeat(component, 1) : context.Document.Objects;
        foreach (var schema in candidates)
        {
            var all = context.Document.Properties(schema, isWhole: true);
            if (wires.TrueForAll(all.ContainsKey) && context.Document.Properties(schema, isWhole: false).Keys.All(wires.Contains))
            {
                return schema;
            }
        }

        return null;
    }
}
