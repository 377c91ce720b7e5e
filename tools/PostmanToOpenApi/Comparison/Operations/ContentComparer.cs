using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares the media types of a body.</summary>
internal sealed class ContentComparer(SchemaComparer schemas, ChangeKind added, ChangeKind removed, SchemaPlace place)
{
    public void Compare(SourceNode left, SourceNode right, string path, Scope scope)
    {
        var (before, after) = (Types(left), Types(right));
        foreach (var (key, (name, node)) in after)
        {
            if (!before.TryGetValue(key, out var other))
            {
                scope.Report(added, $"the media type {name} was added to {path}");
                continue;
            }

            var spot = new Spot(scope, place, before.Count == 1 && after.Count == 1 ? path : $"{path}({name})");
            if (!JsonText.AreEqual(other.Node["encoding"], node["encoding"]))
            {
                scope.Report(BodyKinds.Encoding, $"the parts of {spot.Path} are encoded in another way");
            }

            schemas.Compare(other.Node["schema"], node["schema"], spot);
        }

        foreach (var (_, (name, _)) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            scope.Report(removed, $"the media type {name} was removed from {path}");
        }
    }

    private static OrderedDictionary<string, (string Name, SourceNode Node)> Types(SourceNode holder)
    {
        var types = new OrderedDictionary<string, (string, SourceNode)>(StringComparer.Ordinal);
        foreach (var (name, node) in holder.Entries("content"))
        {
            types.TryAdd(name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), (name, node));
        }

        return types;
    }
}
