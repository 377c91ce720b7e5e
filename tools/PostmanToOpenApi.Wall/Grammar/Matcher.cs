using PostmanToOpenApi.Wall.Code;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>Matches tokens with a grammar. The first form that fits is taken, and a repetition takes all it can.</summary>
internal sealed class Matcher(CodeGrammar grammar, IReadOnlyDictionary<string, string> options, List<CodeToken> tokens)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _options = options.Keys.ToDictionary(name => name, name => (IReadOnlyList<string>)[.. CodeGrammar.Tokens(options[name])], StringComparer.Ordinal);
    private int _position;

    private CodeToken? Next => _position < tokens.Count ? tokens[_position] : null;

    /// <summary>The first token that no form fits.</summary>
    public int Farthest { get; private set; }

    /// <summary>Matches all tokens; null if something is left.</summary>
    public CodeMatch? MatchAll()
    {
        var all = new CodeMatch("", null);
        return Rule(CodeGrammar.Start, all) && _position == tokens.Count ? all.Parts(CodeGrammar.Start).First() : null;
    }

    private bool Rule(string rule, CodeMatch parent)
    {
        foreach (var form in grammar.Forms(rule))
        {
            // Most forms show by their first token that they are not meant.
            if (form is [{ IsHole: false } first, ..] && Next?.Text != first.Text)
            {
                Take(false);
                continue;
            }

            var start = _position;
            var match = new CodeMatch(rule, parent);
            if (Form(form, match))
            {
                parent.Add(match);
                return true;
            }

            _position = start;
        }

        return false;
    }

    private bool Form(IReadOnlyList<Element> form, CodeMatch match)
    {
        foreach (var element in form)
        {
            if (element.Quantity == '1' ? !Once(element, match) : !Many(element, match))
            {
                return false;
            }
        }

        return true;
    }

    private bool Many(Element element, CodeMatch match)
    {
        while (true)
        {
            var start = _position;
            var mark = match.Here();
            var isThere = Once(element, match);
            if (!isThere)
            {
                _position = start;
                match.Reset(mark);
            }

            // What takes nothing would be there for ever.
            if (!isThere || element.Quantity == '?' || _position == start)
            {
                return true;
            }
        }
    }

    private bool Once(Element element, CodeMatch match) => !element.IsHole ? Take(element.Text) : element.Text switch
    {
        "name" => Capture(element.Label, match, Next is { IsName: true }),
        "text" => Capture(element.Label, match, Next is { IsText: true }),
        "same" => match.Same(element.Label) is { } same && Take(same.Text),
        "option" => _options.GetValueOrDefault(element.Label, []).All(Take),
        _ => Rule(element.Text, match),
    };

    private bool Capture(string label, CodeMatch match, bool fits)
    {
        if (!Take(fits))
        {
            return false;
        }

        match.Add(label, tokens[_position - 1]);
        return true;
    }

    private bool Take(string text) => Take(Next?.Text == text);

    private bool Take(bool fits)
    {
        if (fits)
        {
            _position++;
        }
        else
        {
            Farthest = Math.Max(Farthest, _position);
        }

        return fits;
    }
}
