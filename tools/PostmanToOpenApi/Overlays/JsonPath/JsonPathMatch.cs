using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>A node that a query selects, with the way to it: JSON's null has no object of its own to be known by.</summary>
/// <param name="Value">The node; null is JSON's null.</param>
/// <param name="Container">The object or array around it; null for the root.</param>
/// <param name="Name">The name as a member; null for an element.</param>
/// <param name="Index">The index as an element.</param>
internal sealed record JsonPathMatch(JsonNode? Value, JsonPathMatch? Container, string? Name, int Index)
{
    /// <summary>How many containers are around it.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            for (var match = Container; match is not null; match = match.Container)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>The node's own path.</summary>
    public string Path()
    {
        var steps = new Stack<string>();
        for (var match = this; match.Container is not null; match = match.Container)
        {
            steps.Push(match.Name is { } name ? Step(name) : string.Create(CultureInfo.InvariantCulture, $"[{match.Index}]"));
        }

        return steps.Aggregate(new StringBuilder("$"), (path, step) => path.Append(step)).ToString();
    }

    private static string Step(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0])
            ? "." + name
            : $"[{MessageText.Quote(name)}]";
}
