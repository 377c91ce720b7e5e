using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Overlays;

/// <summary>
/// Gives component schemas the names that overlays ask for as <c>x-csharp-name</c>. Such a name is nowhere on the wire, and the
/// name that the converter derives from a request's name would change with it.
/// </summary>
internal static class SchemaRenaming
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>Renames the schemas, all at once: two may exchange their names.</summary>
    /// <exception cref="PostmanConversionException">A name is no identifier, or another schema has it.</exception>
    public static void Apply(JsonObject tree, TreeChanges changes, Overlay last)
    {
        if ((tree["components"] as JsonObject)?["schemas"] is not JsonObject schemas)
        {
            return;
        }

        var check = new ResultCheck(tree, changes, last);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<KeyValuePair<string, JsonNode?>>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, schema) in schemas.ToList())
        {
            var newName = NewName(schema, check) ?? name;
            if (!taken.Add(newName))
            {
                throw check.At(schema, DiagnosticCodes.InvalidResult, $"two component schemas would be called {MessageText.Quote(newName)}; give one of them another x-csharp-name");
            }

            if (newName != name)
            {
                renamed[Prefix + name] = Prefix + newName;
            }

            members.Add(new(newName, schema));
        }

        // All at once: each name that is taken out alone moves all behind it.
        schemas.Clear();
        members.ForEach(schemas.Add);
        if (renamed.Count > 0)
        {
            Follow(tree, renamed);
        }
    }

    private static string? NewName(JsonNode? schema, ResultCheck check)
    {
        if (schema is not JsonObject members || !members.TryGetPropertyValue(CSharpNames.Extension, out var extension))
        {
            return null;
        }

        var name = extension is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        if (!IdentifierHardener.IsIdentifier(name) || !char.IsAsciiLetterUpper(name[0]))
        {
            throw check.At(schema, DiagnosticCodes.InvalidResult, $"expected an {CSharpNames.Extension} of letters and digits that begins with a capital, found another; correct it");
        }

        members.Remove(CSharpNames.Extension);
        return name;
    }

    // A value that only looks like a reference, such as one in an example, is what it is.
    private static void Follow(JsonNode? node, Dictionary<string, string> renamed, bool isMap = false)
    {
        foreach (var item in node as JsonArray ?? [])
        {
            Follow(item, renamed);
        }

        if (node is not JsonObject members)
        {
            return;
        }

        if (!isMap)
        {
            Redirect(members, "$ref", renamed);
            var mapping = (members["discriminator"] as JsonObject)?["mapping"] as JsonObject;
            foreach (var name in mapping?.Select(member => member.Key).ToList() ?? [])
            {
                Redirect(mapping!, name, renamed);
            }
        }

        foreach (var (name, member) in DocumentShape.Parts(members, isMap))
        {
            Follow(member, renamed, !isMap && DocumentShape.IsMap(name));
        }
    }

    private static void Redirect(JsonObject members, string name, Dictionary<string, string> renamed)
    {
        if (members[name] is JsonValue value && value.TryGetValue<string>(out var reference) && renamed.TryGetValue(reference, out var target))
        {
            members[name] = target;
        }
    }
}
