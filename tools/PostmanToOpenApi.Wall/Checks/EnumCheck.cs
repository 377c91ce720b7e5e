using System.Text.Json.Nodes;
using PostmanToOpenApi.Wall.Document;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>Checks the types of texts with known values: each is a schema, with the schema's values.</summary>
internal sealed class EnumCheck(CheckContext context)
{
    public void Check(CodeMatch file)
    {
        foreach (var type in file.Parts("enum"))
        {
            var name = type.Get("enum");
            var schema = context.Document.Components.GetValueOrDefault(name.Text);
            var values = Texts(schema, "enum");
            if (!type.Parts("value").Select(value => value.Get("wire").Value).SequenceEqual(values, StringComparer.Ordinal)
                || !type.Parts("value").Select(value => value.Get("value").Text).SequenceEqual(Texts(schema, "x-enumNames"), StringComparer.Ordinal)
                || !type.Parts("case").Select(value => value.Get("wire").Value).SequenceEqual(values, StringComparer.Ordinal))
            {
                context.Foreign(name, "the values of the type");
            }
        }
    }

    private static List<string> Texts(JsonNode? schema, string member) =>
        [.. ApiDocument.Items(ApiDocument.Member(schema, member)).Select(value => value?.ToString() ?? "")];
}
