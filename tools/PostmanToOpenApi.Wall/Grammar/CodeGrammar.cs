using System.Text.RegularExpressions;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>The forms that the templates write: C# with holes. <c>generated-code.grammar</c> says how they are written down.</summary>
public sealed partial class CodeGrammar
{
    /// <summary>The rule for a whole file.</summary>
    internal const string Start = "file";

    // Comments and directives are no tokens: they are listed as they stand.
    private const string Lines = "lines";

    // What the checks ask for. A name or text that none of them knows could be anything.
    private static readonly HashSet<string> Checked = new(StringComparer.Ordinal)
    {
        "interface", "client", "method", "parameter", "argument", "body", "model", "property", "field", "fieldSet", "enum", "value", "type", "declared",
        "operation", "verb", "path", "page", "items", "server", "accept", "contentType", "wire",
    };

    private readonly Dictionary<string, List<IReadOnlyList<Element>>> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    private CodeGrammar()
    {
    }

    /// <summary>Reads a grammar.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <returns>The grammar.</returns>
    /// <exception cref="FormatException">A rule that is used is not there, or a name or text is not checked.</exception>
    public static CodeGrammar Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var grammar = new CodeGrammar();
        var rule = "";
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                rule = line.TrimEnd(':');
                grammar._rules.Add(rule, [[]]);
            }
            else if (rule == Lines)
            {
                grammar._lines.Add(line.Trim());
            }
            else
            {
                grammar.Add(rule, line.Trim());
            }
        }

        grammar.Check();
        return grammar;
    }

    /// <summary>The forms of a rule, in the order in which they are tried.</summary>
    internal IReadOnlyList<IReadOnlyList<Element>> Forms(string rule) => _rules[rule];

    /// <summary>Whether a comment or directive stands so in a template.</summary>
    internal bool HasLine(string line) => _lines.Contains(line);

    /// <summary>The tokens of a piece of C# of the kind that templates and options hold.</summary>
    internal static IEnumerable<string> Tokens(string code) => Pieces().Matches(code).Select(match => match.Value);

    private void Add(string rule, string line)
    {
        if (line.StartsWith("| ", StringComparison.Ordinal))
        {
            _rules[rule].Add([]);
            line = line[2..];
        }

        var form = (List<Element>)[.. _rules[rule][^1]];
        foreach (Match piece in Pieces().Matches(line))
        {
            form.Add(piece.Groups["hole"].Success
                ? new Element(piece.Groups["hole"].Value, IsHole: true, piece.Groups["label"].Value, piece.Groups["quantity"] is { Success: true } quantity ? quantity.Value[0] : '1')
                : new Element(piece.Value));
        }

        _rules[rule][^1] = form;
    }

    private void Check()
    {
        if (_rules.Values.SelectMany(forms => forms).SelectMany(form => form).FirstOrDefault(element => element is { IsHole: true, Text: "name" or "text" } && !Checked.Contains(element.Label)) is { } open)
        {
            throw new FormatException($"Nothing checks what the grammar of generated code calls '${open.Text}.{open.Label}'.");
        }

        var missing = _rules.Values.SelectMany(forms => forms).SelectMany(form => form)
            .Where(element => element.IsHole && element.Text is not ("name" or "text" or "option" or "same") && !_rules.ContainsKey(element.Text))
            .Select(element => element.Text).Append(_rules.ContainsKey(Start) ? null : Start).OfType<string>().ToList();
        if (missing.Count > 0)
        {
            throw new FormatException($"The grammar of generated code has no rule '{missing[0]}'.");
        }
    }

    [GeneratedRegex("""\$(?<hole>[A-Za-z]+)(\.(?<label>[A-Za-z]+))?(?<quantity>[?*])?|"[^"]*"|@?[\w]+|::|=>|==|!=|&&|\|\||\?\?|\S""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
