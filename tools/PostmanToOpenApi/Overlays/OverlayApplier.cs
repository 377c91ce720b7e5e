using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Overlays.JsonPath;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Applies overlays to a document's tree, action by action: each sees what the ones before it made.</summary>
internal sealed class OverlayApplier(JsonObject document, TreeChanges changes)
{
    /// <summary>How deep a document may nest. Code generators read no deeper ones.</summary>
    public const int MaxDepth = 128;

    private readonly Budget _budget = new();

    /// <summary>Applies an overlay.</summary>
    /// <returns>How many actions changed something.</returns>
    /// <exception cref="PostmanConversionException">An action cannot be applied.</exception>
    public int Apply(Overlay overlay)
    {
        var applied = 0;
        foreach (var action in overlay.Actions)
        {
            try
            {
                applied += Apply(overlay.File, action) ? 1 : 0;
            }
            catch (BudgetException)
            {
                throw overlay.File.Error(DiagnosticCodes.OverlayTooCostly, action.Place, "the overlays cause too much work; write fewer actions on many nodes, and no filter that looks at the whole document for each node");
            }
        }

        return applied;
    }

    private bool Apply(SourceFile file, OverlayAction action)
    {
        var evaluator = new JsonPathEvaluator(document, _budget, action.FollowsReferences);
        var matches = evaluator.Select(action.Target);
        if (matches.Count == 0)
        {
            return action.MayMatchNothing ? false : throw file.Error(DiagnosticCodes.NoMatch, action.Place, new NoMatchMessage(evaluator, action.Target).ToString());
        }

        CheckKinds(file, action, matches);
        if (action.Copy is not null)
        {
            Copy(file, action, matches, evaluator.Select(action.Copy));
        }
        else if (action.Update is { } update)
        {
            Merge(file, action, update, SourceTrees.ToJson(update), matches);
        }
        else
        {
            TreeRemoval.Remove(matches, _budget);
        }

        return true;
    }

    private static void CheckKinds(SourceFile file, OverlayAction action, List<JsonPathMatch> matches)
    {
        if (!action.IsPrimitiveAllowed && matches.Find(match => match.Value is not (JsonObject or JsonArray)) is { } primitive)
        {
            throw file.Error(DiagnosticCodes.IncompatibleUpdate, action.Place, $"'{primitive.Path()}' is {TreeMerge.Describe(primitive.Value)}, which version 1.0 of the Overlay Specification cannot target; target what is around it, or write version 1.1.0");
        }

        if (action.Update is null && action.Copy is null)
        {
            if (matches[0].Container is null)
            {
                throw file.Error(DiagnosticCodes.RootRemoved, action.Place, "the whole document cannot be removed; target a part of it");
            }

            return;
        }

        if (matches.Find(match => Group(match.Value) != Group(matches[0].Value)) is { } other)
        {
            throw file.Error(
                DiagnosticCodes.IncompatibleUpdate,
                action.Place,
                $"the target selects nodes of several kinds: '{matches[0].Path()}' is {TreeMerge.Describe(matches[0].Value)}, '{other.Path()}' is {TreeMerge.Describe(other.Value)}; write an action for each kind");
        }
    }

    // Objects, arrays and primitives are the three kinds that the specification tells apart.
    private static int Group(JsonNode? node) => node is JsonObject ? 0 : node is JsonArray ? 1 : 2;

    private void Copy(SourceFile file, OverlayAction action, List<JsonPathMatch> matches, List<JsonPathMatch> sources)
    {
        if (sources is not [var source])
        {
            throw file.Error(DiagnosticCodes.NotOneCopySource, action.CopyPlace, $"expected a path that selects exactly one node to copy, this one selects {sources.Count}; correct it");
        }

        Merge(file, action, action.CopyPlace!, source.Value?.DeepClone(), matches);
    }

    private void Merge(SourceFile file, OverlayAction action, SourceNode place, JsonNode? value, List<JsonPathMatch> matches)
    {
        var (nodes, levels) = SourceTrees.Measure(value);
        foreach (var match in matches)
        {
            _budget.Spend(nodes);
            if (match.Depth + levels > MaxDepth)
            {
                throw file.Error(DiagnosticCodes.OverlayTooCostly, place, $"the document would nest deeper than {MaxDepth} levels; write what is deep as a component of its own");
            }

            MergeOne(file, action, place, value?.DeepClone(), match);
        }
    }

    private void MergeOne(SourceFile file, OverlayAction action, SourceNode place, JsonNode? value, JsonPathMatch match)
    {
        SourceNode PlaceOf(IReadOnlyList<string> way) => ReferenceEquals(place, action.CopyPlace) ? place : Follow(place, way);
        if (match.Value is JsonObject or JsonArray)
        {
            try
            {
                new TreeMerge((node, way) => changes.Added(node, file, PlaceOf(way)), (node, way) => changes.Touched(node, file, PlaceOf(way))).Into(match.Value, value);
            }
            catch (TreeMergeException e)
            {
                throw file.Error(DiagnosticCodes.IncompatibleUpdate, PlaceOf(e.Way), $"in '{match.Path()}' {e.Message}");
            }
        }
        else
        {
            Replace(file, place, value, match);
        }
    }

    private void Replace(SourceFile file, SourceNode place, JsonNode? value, JsonPathMatch match)
    {
        if (value is JsonObject or JsonArray)
        {
            throw file.Error(DiagnosticCodes.IncompatibleUpdate, place, $"'{match.Path()}' is {TreeMerge.Describe(match.Value)} and cannot be replaced by {TreeMerge.Describe(value)}; update what is around it, or write a primitive value");
        }

        if (match.Container!.Value is JsonObject members)
        {
            members[match.Name!] = value;
        }
        else
        {
            match.Container.Value!.AsArray()[match.Index] = value;
        }

        changes.Added(value, file, place);
        changes.Touched(match.Container.Value, file, place);
    }

    private static SourceNode Follow(SourceNode node, IReadOnlyList<string> way)
    {
        foreach (var name in way)
        {
            if (!node.Members.TryGetValue(name, out var member))
            {
                break;
            }

            node = member;
        }

        return node;
    }
}
