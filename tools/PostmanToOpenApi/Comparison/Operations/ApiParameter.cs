using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>A parameter of an operation.</summary>
/// <param name="Use">Where it stands: the parameter, or a reference to it.</param>
/// <param name="Node">The parameter itself.</param>
/// <param name="IsOfPath">Whether it stands at the path, for all of its operations.</param>
/// <param name="Key">The same for parameters that are the same on the wire.</param>
internal sealed record ApiParameter(SourceNode Use, SourceNode Node, bool IsOfPath, string Key)
{
    // These are described elsewhere; OpenAPI ignores them as parameters.
    private static readonly string[] Ignored = ["accept", "content-type", "authorization"];

    public string In => Node.TextOf("in") ?? "";

    public string Name => Node.TextOf("name") ?? "";

    public string Location => $"{In}.{Name}";

    public bool IsRequired => In == "path" || Node.Flag("required");

    public SourceNode? Schema => Node["schema"] ?? Node["content"]?.Members.Values.FirstOrDefault()?["schema"];

    /// <summary>The parameters of an operation. Its own take the place of its path's.</summary>
    public static OrderedDictionary<string, ApiParameter> Of(ApiOperation operation, References references)
    {
        var placeholders = PathShape.Names(operation.Path);
        var parameters = new OrderedDictionary<string, ApiParameter>(StringComparer.Ordinal);
        foreach (var (holder, isOfPath) in new[] { (operation.PathItem, true), (operation.Node, false) })
        {
            foreach (var use in holder.ItemsOf("parameters"))
            {
                if (references.Resolve(use) is { Kind: SourceKind.Object } node && KeyOf(node, placeholders) is { } key)
                {
                    parameters[key] = new ApiParameter(use, node, isOfPath, key);
                }
            }
        }

        return parameters;
    }

    private static string? KeyOf(SourceNode node, IReadOnlyList<string> placeholders)
    {
        var name = node.TextOf("name") ?? "";
        return node.TextOf("in") switch
        {
            "path" => $"path {IndexOf(placeholders, name)}",
            "header" => Ignored.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : $"header {name.ToLowerInvariant()}",
            var place => $"{place} {name}",
        };
    }

    private static string IndexOf(IReadOnlyList<string> placeholders, string name)
    {
        for (var i = 0; i < placeholders.Count; i++)
        {
            if (placeholders[i] == name)
            {
                return FormattableString.Invariant($"{i}");
            }
        }

        return name;
    }
}
