using PostmanToOpenApi.Wall.Code;

namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>Matches tokens with a grammar. The first form that fits is taken, and a repetition takes all it can.</summary>
internal sealed class Matcher(CodeGrammar grammar, IReadOnlyDictionary<string, string> options, IReadOnlyList<CodeToken> tokens)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _options = options.ToDictionary(option => option.Key, option => (IReadOnlyList<string>)[.. CodeGrammar.Tokens(option.Value)], StringComparer.Ordinal);
    private int _position;

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
        for (var start = (_position, match.Mark()); ; start = (_position, match.Mark()))
        {
            var isThere = Once(element, match);
            if (!isThere)
            {
                _position = start._position;
                match.Reset(start.Item2);
            }

            // What takes nothing would be there for ever.
            if (!isThere || element.Quantity == '?' || _position == start._position)
            {
                return true;
            }
        }
    }

    private bool Once(Element element, CodeMatch match) => !element.IsHole ? Token(token => token.Text == element.Text) : element.Text switch
    {
        "name" => Capture(element.Label, match, token => token.IsName),
        "text" => Capture(element.Label, match, token => token.IsText),
        "same" => match.Same(element.Label) is { } same && Token(token => token.Text == same.Text),
        "option" => _options.GetValueOrDefault(element.Label, []).All(text => Token(token => token.Text == text)),
        _ => Rule(element.Text, match),
    };

    private bool Capture(string label, CodeMatch match, Func<CodeToken, bool> fits)
    {
        if (!Token(fits))
        {
            return false;
        }

        match.Add(label, tokens[_position - 1]);
        return true;
    }

    private bool Token(Func<CodeToken, bool> fits)
    {
        if (_position < tokens.Count && fits(tokens[_position]))
        {
            _position++;
            return true;
        }

        Farthest = Math.Max(Farthest, _position);
        return false;
    }
}
