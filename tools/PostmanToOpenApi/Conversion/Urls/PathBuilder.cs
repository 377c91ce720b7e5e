using System.Text;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Makes path templates from the segments of URLs, one after the other: what it writes into is made once.</summary>
internal sealed class PathBuilder
{
    private static readonly Dictionary<string, PostmanField> None = [];

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _shape = new();
    private readonly List<PathParameter> _parameters = [];
    private VariableScope _scope = null!;
    private Dictionary<string, PostmanField> _known = None;
    private NameSet? _names;

    /// <summary>The template; null if a segment cannot be written in an OpenAPI path so that it stays the same on the wire.</summary>
    public PathTemplate? Build(PostmanUrl url, VariableScope scope, IReadOnlyList<string> segments)
    {
        Begin(url, scope);
        var (scheme, blank) = ("", "");
        foreach (var segment in segments)
        {
            _text.Append('/');
            _shape.Append('/');
            var isHost = blank.Length == 0 && scheme.EndsWith(':');
            (scheme, blank) = (blank, segment);
            foreach (var piece in isHost ? Host(segment) : PathPieces.Split(segment, _known))
            {
                if (!Add(piece))
                {
                    return null;
                }
            }
        }

        var text = _text.Length == 0 ? "/" : _text.ToString();
        return PathText.HasDotSegment(text) ? null : new PathTemplate(text, _parameters.Count == 0 ? text : _shape.ToString(), [.. _parameters]);
    }

    private void Begin(PostmanUrl url, VariableScope scope)
    {
        _text.Clear();
        _shape.Clear();
        _parameters.Clear();
        _names = null;
        _scope = scope;
        _known = url.Variables.Count == 0 ? None : url.Variables
            .Where(variable => variable.Key is not null)
            .DistinctBy(variable => variable.Key)
            .ToDictionary(variable => variable.Key!, StringComparer.Ordinal);
    }

    // Proxies have another URL in their path, which may hold a password.
    private IReadOnlyList<TextPart> Host(string segment) => segment.LastIndexOf('@') is > 0 and var at
        ? [PathPieces.Secret, .. PathPieces.Split(segment[at..], _known)]
        : PathPieces.Split(segment, _known);

    private bool Add(TextPart piece)
    {
        if (!piece.IsVariable)
        {
            return AddLiteral(piece.Text);
        }

        var known = _known.GetValueOrDefault(piece.Text);
        var value = _scope.Resolve(known is null ? "{{" + piece.Text + "}}" : known.Value ?? "");
        if (known is null && PathVariables.IsFixed(piece.Text, value))
        {
            return AddLiteral(value.Trim('/'));
        }

        var name = (_names ??= new NameSet()).Take(Identifiers.Placeholder(piece.Text));
        var hints = FieldHints.Of(known?.Description);
        var joined = Placeholders.FindJoined(value) is (var kind, ',') ? kind : (ValueKind?)null;
        _parameters.Add(new PathParameter(name, joined ?? PathVariables.Kind(piece.Text, value), hints.Text, hints.Values, joined is not null));
        _text.Append('{').Append(name).Append('}');
        _shape.Append("{}");
        return true;
    }

    private bool AddLiteral(string text)
    {
        if (PathText.Encode(text) is not { } encoded)
        {
            return false;
        }

        _text.Append(encoded);
        _shape.Append(encoded);
        return true;
    }
}
