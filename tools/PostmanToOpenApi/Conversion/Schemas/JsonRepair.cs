using System.Text;
using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>
/// Turns what nearly is JSON into JSON, in one pass: variables outside of strings become marked strings, comments vanish,
/// single quotes become double ones, keys get quotes, forgotten commas are written, and controls in strings become spaces.
/// </summary>
internal sealed class JsonRepair
{
    private readonly string _text;
    private readonly StringBuilder _json;
    private readonly Stack<char> _open = new();
    private int _at;

    // The last character that was no white space: it tells a key from a value.
    private char _last;

    private JsonRepair(string text)
    {
        _text = text;
        _json = new StringBuilder(text.Length + 16);
    }

    /// <summary>The text as JSON; null if there is a word that no JSON has. Whether the rest is JSON shows only when it is read.</summary>
    public static string? Repair(string text) => new JsonRepair(text).Run();

    private string? Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                _json.Append(' ');
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
            _json.Append(' ');
            _at = end;
            return true;
        }

        switch (c)
        {
            case '"' or '\'' or '`':
                TakeString(c);
                return true;
            case '{' when Mustache.TryRead(_text, _at, out _, out _):
                TakeWord();
                return true;
            case '{' or '}' or '[' or ']' or ',' or ':':
                TakePunctuation(c);
                return true;
            default:
                return TakeWord();
        }
    }

    // A value that somebody forgot is one that nothing is known about; a comma too many is none.
    private void TakePunctuation(char c)
    {
        if (_last == ':' && c is (',' or '}'))
        {
            AppendVariable("");
        }
        else if (c is '{' or '[')
        {
            Separate();
        }

        if (c != ',' || _last is not (',' or '[' or '{'))
        {
            Append(c);
        }

        _at++;
    }

    // A comma that somebody forgot.
    private void Separate()
    {
        if (_last is not ('\0' or ':' or ',' or '{' or '['))
        {
            Append(',');
        }
    }

    private void TakeString(char quote)
    {
        Separate();
        Append('"');
        for (_at++; _at < _text.Length && _text[_at] != quote; _at++)
        {
            var c = _text[_at];
            if (c == '\\' && _at + 1 < _text.Length)
            {
                TakeEscape(_text[++_at]);
            }
            else if (c == '"')
            {
                _json.Append("\\\"");
            }
            else
            {
                _json.Append(c < ' ' ? ' ' : c);
            }
        }

        _at++;
        Append('"');
    }

    private void TakeEscape(char c)
    {
        switch (c)
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
            case 'u' when _at + 4 < _text.Length && IsHex(_text.AsSpan(_at + 1, 4)):
                _json.Append('\\').Append(c);
                break;
            case < ' ':
                _json.Append(' ');
                break;
            case '\'' or '`':
                _json.Append(c);
                break;
            default:
                _json.Append("\\\\").Append(c);
                break;
        }
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
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
        if (variables > 0)
        {
            AppendVariable(variables == 1 && word is ['{', '{', .., '}', '}'] ? name : "");
            return true;
        }

        return AppendWord(word);
    }

    private bool IsInWord() => _text[_at] is not ('"' or '\'' or '`' or '}' or '[' or ']' or ',' or ':')
        && (_text[_at] != '{' || Mustache.TryRead(_text, _at, out _, out _))
        && !char.IsWhiteSpace(_text[_at])
        && JsonComments.EndOf(_text, _at) is null;

    private void AppendVariable(string name)
    {
        Separate();
        var isMember = _last is '{' or ',' && !IsKey() && IsInObject();
        _json.Append('"').Append(LenientJson.VariableMark).Append(name.Replace("\\", "", StringComparison.Ordinal)).Append(isMember ? "\":null" : "\"");
        _last = '"';
    }

    private bool AppendWord(ReadOnlySpan<char> word)
    {
        var isValue = word is "true" or "false" or "null" || word[0] is '-' or (>= '0' and <= '9');
        if (!isValue && !IsKey())
        {
            return false;
        }

        Separate();
        if (IsKey() && _last is '{' or ',')
        {
            _json.Append('"').Append(word.ToString().Replace("\\", "", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _json.Append(word);
        }

        _last = word[^1];
        return true;
    }

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

    private bool IsInObject() => _open.TryPeek(out var open) && open == '{';

    private void Append(char c)
    {
        if (c is '{' or '[')
        {
            _open.Push(c);
        }
        else if (c is '}' or ']')
        {
            _open.TryPop(out _);
        }

        _json.Append(c);
        _last = c;
    }
}
