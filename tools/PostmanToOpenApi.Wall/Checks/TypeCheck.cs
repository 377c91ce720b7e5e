using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>Checks that types are generated ones, each once, or those that the document names.</summary>
internal sealed class TypeCheck(CheckContext context)
{
    private static readonly string[] Kinds = ["interface", "client", "enum", "model"];

    public void Check(CodeMatch file)
    {
        var declarations = Kinds.SelectMany(kind => file.Parts(kind).Select(type => type.Get(kind))).ToList();
        // What the templates call by one word, and so would be hidden.
        context.Distinct(declarations, "System", "FileParameter");
        var types = declarations.Select(type => type.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var type in Types(file))
        {
            var declared = type.Tokens("declared").Concat(type.Parts("declaredRest").SelectMany(rest => rest.Tokens("declared"))).ToList();
            if (type.Find("type") is { } name ? !types.Contains(name.Text) : declared.Count > 0 && !context.Document.DeclaredTypes.Contains(string.Join('.', declared.Select(part => part.Text))))
            {
                context.Foreign(type.Find("type") ?? declared[0], "the type");
            }
        }
    }

    private static IEnumerable<CodeMatch> Types(CodeMatch part) => part.Parts("simpleType").SelectMany(type => Types(type).Append(type));
}
