using PostmanToOpenApi.Wall.Code;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>The forms that the templates write: C# with holes. <c>generated-code.grammar</c> says how they are written down.</summary>
public sealed class CodeGrammar
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
    internal static IEnumerable<string> Tokens(string code) => new CodeFile(code).Tokens.Select(token => token.Text);

    private void Add(string rule, string line)
    {
        if (line.StartsWith("| ", StringComparison.Ordinal))
        {
            _rules[rule].Add([]);
            line = line[2..];
        }

        var form = (List<Element>)[.. _rules[rule][^1]];
        var tokens = new CodeFile(line).Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            form.Add(tokens[i].Text == "$" ? Hole(tokens, ref i) : new Element(tokens[i].Text));
        }

        _rules[rule][^1] = form;
    }

    // $rule.label*, with nothing in between.
    private static Element Hole(List<CodeToken> tokens, ref int i)
    {
        var hole = tokens[++i].Text;
        var label = Follows(tokens, i, ".") ? tokens[i += 2].Text : "";
        var quantity = Follows(tokens, i, "?") || Follows(tokens, i, "*") ? tokens[++i].Text[0] : '1';
        return new Element(hole, IsHole: true, label, quantity);
    }

    private static bool Follows(List<CodeToken> tokens, int i, string text) =>
        i + 1 < tokens.Count && tokens[i + 1].Text == text && tokens[i + 1].Position == tokens[i].Position + tokens[i].Text.Length;

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

}
