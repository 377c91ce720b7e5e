using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads an authorization helper: settings as a list of pairs (v2.1) or as an object (v2.0).</summary>
internal sealed class AuthReader(TypedReader typed)
{
    public PostmanAuth? Read(SourceNode owner)
    {
        if (typed.Object(owner, "auth") is not { } node || typed.Text(node, "type") is not { Length: > 0 } type)
        {
            return null;
        }

        return new PostmanAuth { Node = node, Type = type, Settings = Settings(node[type]) };
    }

    private Dictionary<string, string> Settings(SourceNode? node)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        switch (node?.Kind)
        {
            case SourceKind.Array:
                foreach (var pair in TypedReader.Elements(node).Where(pair => pair.Kind == SourceKind.Object))
                {
                    Add(settings, typed.Text(pair, "key"), pair["value"]);
                }

                break;
            case SourceKind.Object:
                foreach (var (key, value) in node.Members)
                {
                    Add(settings, key, value);
                }

                break;
        }

        return settings;
    }

    private static void Add(Dictionary<string, string> settings, string? key, SourceNode? value)
    {
        if (key is not null && value is { Kind: SourceKind.Text or SourceKind.Number or SourceKind.Boolean })
        {
            settings[key] = value.Text;
        }
    }
}
