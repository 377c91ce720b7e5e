using System.Collections.Concurrent;
using System.Text;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>The variables that a request can use: those of the collection and of the folders around it, and those that come from outside. The value of a secret is known to nobody.</summary>
internal sealed class VariableScope
{
    private const int MaxDepth = 10;
    private const int MaxLength = 4_000;
    private const int LongestRemembered = 200;
    private const int MostRemembered = 10_000;

    private readonly GivenVariables? _given;
    private readonly VariableScope? _outer;
    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    // Two threads may look at the requests of one scope.
    private readonly ConcurrentDictionary<string, string> _resolved = new(concurrencyLevel: 2, capacity: 4, StringComparer.Ordinal);
    private int _remembered;

    public VariableScope(GivenVariables? given, IEnumerable<PostmanField> variables)
    {
        _given = given;
        Variables.Add(_values, variables);
    }

    private VariableScope(VariableScope outer, IEnumerable<PostmanField> variables)
        : this(outer._given, variables) => _outer = outer;

    /// <summary>The scope of something inside, with these variables beside those out here.</summary>
    public VariableScope With(IReadOnlyList<PostmanField> variables) => variables.Count > 0 ? new VariableScope(this, variables) : this;

    /// <summary>The variable's value with all variables in it resolved; null if that leaves anything open.</summary>
    public string? Find(string name)
    {
        var text = Resolve("{{" + name + "}}");
        return text.Contains("{{", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>The text with every known variable replaced. Unknown and secret ones stay; where values refer to each other without end, or grow too long, the text stays as it is.</summary>
    public string Resolve(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }

        if (text.Length > LongestRemembered)
        {
            return ResolveAnew(text);
        }

        // Hostile paths have a hundred thousand variables, each with a long value.
        if (!_resolved.TryGetValue(text, out var known))
        {
            known = ResolveAnew(text);
            if (_remembered < MostRemembered && _resolved.TryAdd(text, known))
            {
                Interlocked.Increment(ref _remembered);
            }
        }

        return known;
    }

    private string ResolveAnew(string text)
    {
        var resolved = text;
        for (var depth = 0; depth <= MaxDepth; depth++)
        {
            var parts = Mustache.SplitInnermost(resolved);
            if (!parts.Any(part => part.IsVariable && Value(part.Text) is not null))
            {
                return resolved;
            }

            if (Replace(parts, Math.Max(MaxLength, text.Length)) is not { } replaced)
            {
                return text;
            }

            resolved = replaced;
        }

        return text;
    }

    // Null if that would be too long.
    private string? Replace(List<TextPart> parts, int longest)
    {
        var resolved = new StringBuilder();
        foreach (var part in parts)
        {
            var text = part.IsVariable ? Value(part.Text) ?? "{{" + part.Text + "}}" : part.Text;
            if (resolved.Length + text.Length > longest)
            {
                return null;
            }

            resolved.Append(text);
        }

        return resolved.ToString();
    }

    private string? Value(string name)
    {
        if (_given?.TryGet(name, out var outside) == true)
        {
            return outside;
        }

        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
