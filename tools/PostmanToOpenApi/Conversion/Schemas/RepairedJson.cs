using System.Text;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>JSON that is written token by token, and gets the commas that are missing.</summary>
internal sealed class RepairedJson(int capacity)
{
    private readonly StringBuilder _json = new(capacity);
    private readonly Stack<char> _open = new();

    // The last character that was no white space: it tells a key from a value.
    private char _last;

    public override string ToString() => _json.ToString();

    public void Space() => _json.Append(' ');

    /// <summary>Writes a bracket, comma or colon.</summary>
    public void Punctuation(char c)
    {
        // A value that somebody forgot is one that nothing is known about; a comma too many is none.
        if (_last == ':' && c is (',' or '}'))
        {
            Variable("", isKey: false);
        }
        else if (c is '{' or '[')
        {
            Separate();
        }

        if (c != ',' || _last is not (',' or '[' or '{'))
        {
            Append(c);
        }
    }

    public void BeginString()
    {
        Separate();
        Append('"');
    }

    public void EndString() => Append('"');

    /// <summary>Writes a character inside of a string.</summary>
    public void Character(char c)
    {
        if (c == '"')
        {
            _json.Append('\\');
        }

        _json.Append(c < ' ' ? ' ' : c);
    }

    /// <summary>Writes what stands behind a backslash inside of a string.</summary>
    /// <param name="c">The character behind the backslash.</param>
    /// <param name="isKnown">Whether JSON knows the escape.</param>
    public void Escape(char c, bool isKnown)
    {
        if (isKnown)
        {
            _json.Append('\\').Append(c);
        }
        else if (c is '\'' or '`' or < ' ')
        {
            Character(c);
        }
        else
        {
            _json.Append("\\\\").Append(c);
        }
    }

    /// <summary>Writes a variable that stands outside of strings: as a key, a value, or in place of any number of members.</summary>
    public void Variable(string name, bool isKey)
    {
        Separate();
        var isMembers = !isKey && _last is '{' or ',' && _open.TryPeek(out var open) && open == '{';
        _json.Append('"').Append(LenientJson.VariableMark).Append(name.Replace("\\", "", StringComparison.Ordinal)).Append(isMembers ? "\":null" : "\"");
        _last = '"';
    }

    /// <summary>Writes a word that stands outside of strings; false if it can be neither a key nor a value.</summary>
    public bool Word(ReadOnlySpan<char> word, bool isKey)
    {
        if (!isKey && !(word is "true" or "false" or "null" || word[0] is '-' or (>= '0' and <= '9')))
        {
            return OtherWord(word);
        }

        Separate();
        if (isKey && _last is '{' or ',')
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

    // Where a value must stand, a word tells of one: of its type, as in a manual, or in the words of another language.
    private bool OtherWord(ReadOnlySpan<char> word)
    {
        if (word is "..." or "\u2026")
        {
            return true;
        }

        var isValue = _last == ':' || (_last is '[' or ',' && _open.TryPeek(out var open) && open == '[');
        if (!isValue || !BareWords.IsOne(word))
        {
            return false;
        }

        if (BareWords.Json(word) is { } json)
        {
            _json.Append(json);
            _last = json[^1];
        }
        else
        {
            Variable("", isKey: false);
        }

        return true;
    }

    // A comma that somebody forgot.
    private void Separate()
    {
        if (_last is not ('\0' or ':' or ',' or '{' or '['))
        {
            Append(',');
        }
    }

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
