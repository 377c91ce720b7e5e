using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>Checks that types are generated ones, each once, or those that the document names.</summary>
internal sealed class TypeCheck(CheckContext context)
{
    public void Check(CodeMatch file)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declared in new[] { ("interface", "interface"), ("client", "client"), ("enum", "enum"), ("model", "model") }.SelectMany(kind => file.Parts(kind.Item1).Select(type => type.Get(kind.Item2))))
        {
            if (!types.Add(declared.Text))
            {
                context.Missing(declared, "is there twice");
            }
        }

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
