using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>
/// Turns what nearly is JSON into JSON, in one pass: variables outside of strings become marked strings, comments vanish,
/// single quotes become double ones, keys get quotes, other words become what they mean, forgotten commas are written, and controls in strings become spaces.
/// </summary>
internal sealed class JsonRepair
{
    private readonly string _text;
    private readonly RepairedJson _json;
    private int _at;

    private JsonRepair(string text)
    {
        _text = text;
        _json = new RepairedJson(text.Length + 16);
    }

    /// <summary>The text as JSON; null if there is a word that cannot stand where it is. Whether the rest is JSON shows only when it is read.</summary>
    public static string? Repair(string text) => new JsonRepair(text).Run();

    private string? Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                _json.Space();
                _at++;
            }
            else if (!TakeToken(c))
            {
                return null;
            }
        }

        return _json.ToString();
    }

    private bool TakeToken(char c)
    {
        if (JsonComments.EndOf(_text, _at) is { } end)
        {
            _json.Space();
            _at = end;
            return true;
        }

        switch (c)
        {
            case '"' or '\'' or '`':
                TakeString(c);
                return true;
            case '{' when Mustache.TryRead(_text, _at, out _, out _):
                return TakeWord();
            case '{' or '}' or '[' or ']' or ',' or ':':
                _json.Punctuation(c);
                _at++;
                return true;
            default:
                return TakeWord();
        }
    }

    private void TakeString(char quote)
    {
        _json.BeginString();
        for (_at++; _at < _text.Length && _text[_at] != quote; _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                _at++;
                _json.Escape(_text[_at], IsEscape());
            }
            else
            {
                _json.Character(_text[_at]);
            }
        }

        _at++;
        _json.EndString();
    }

    private bool IsEscape() => _text[_at] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' || (_text[_at] == 'u' && HasFourDigits());

    private bool HasFourDigits()
    {
        for (var i = _at + 1; i <= _at + 4; i++)
        {
            if (i >= _text.Length || !char.IsAsciiHexDigit(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A run of variables and plain characters, such as {{id}}, -{{x}}.5, name or 1.
    private bool TakeWord()
    {
        var start = _at;
        var variables = 0;
        var name = "";
        while (_at < _text.Length && IsInWord())
        {
            if (Mustache.TryRead(_text, _at, out var found, out var end))
            {
                name = found;
                variables++;
                _at = end;
            }
            else
            {
                _at++;
            }
        }

        var word = _text.AsSpan(start, _at - start);
        if (variables == 0)
        {
            return _json.Word(word, IsKey());
        }

        _json.Variable(variables == 1 && word is ['{', '{', .., '}', '}'] ? name : "", IsKey());
        return true;
    }

    private bool IsInWord() => _text[_at] is not ('"' or '\'' or '`' or '}' or '[' or ']' or ',' or ':')
        && (_text[_at] != '{' || Mustache.TryRead(_text, _at, out _, out _))
        && !char.IsWhiteSpace(_text[_at])
        && JsonComments.EndOf(_text, _at) is null;

    private bool IsKey()
    {
        for (var i = _at; i < _text.Length; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
            {
                return _text[i] == ':';
            }
        }

        return false;
    }
}
