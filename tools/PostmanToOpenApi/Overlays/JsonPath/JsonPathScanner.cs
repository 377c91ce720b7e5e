using System.Globalization;
using System.Text;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>The text of a query and the place in it that the parser has come to.</summary>
internal sealed class JsonPathScanner(string text)
{
    private const int LongestNumber = 40;

    public string Text { get; } = text;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character here; NUL at the end, which no query may hold.</summary>
    public char Current => IsAtEnd ? '\0' : Text[Position];

    public bool Take(string expected)
    {
        if (string.CompareOrdinal(Text, Position, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void Expect(string expected)
    {
        if (!Take(expected))
        {
            throw Malformed($"expected '{expected}', found {Found()}");
        }
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>A name without quotes; null if none begins here.</summary>
    public string? Name()
    {
        var start = Position;
        while (!IsAtEnd && (char.IsAsciiLetter(Current) || Current is '_' or >= '\x80' || (Position > start && char.IsAsciiDigit(Current))))
        {
            Position++;
        }

        return Position == start ? null : Text[start..Position];
    }

    /// <summary>A number as JSON writes it; null if none begins here.</summary>
    public string? Number()
    {
        var start = Position;
        Take("-");
        if (!char.IsAsciiDigit(Current))
        {
            Position = start;
            return null;
        }

        var first = Position;
        SkipDigits();
        if (Text[first] == '0' && Position > first + 1)
        {
            throw Malformed("a number does not begin with 0", start);
        }

        if (Current == '.' && char.IsAsciiDigit(At(1)))
        {
            Position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(At(1)) || (At(1) is '+' or '-' && char.IsAsciiDigit(At(2)))))
        {
            Position += 2;
            SkipDigits();
        }

        return Position - start <= LongestNumber ? Text[start..Position] : throw Malformed("the number is too long", start);
    }

    public JsonPathException Malformed(string message, int? index = null) => new(index ?? Position, false, message);

    public JsonPathException Unsupported(string message, int? index = null) => new(index ?? Position, true, message);

    /// <summary>What stands here, for a message.</summary>
    public string Found()
    {
        if (IsAtEnd)
        {
            return "the end of the path";
        }

        Rune.DecodeFromUtf16(Text.AsSpan(Position), out var rune, out _);
        return string.Create(CultureInfo.InvariantCulture, $"{MessageText.Quote(rune.ToString())}");
    }

    private char At(int distance) => Position + distance < Text.Length ? Text[Position + distance] : '\0';

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            Position++;
        }
    }
}
