using System.Buffers;
using System.Text;
using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Secrets;

/// <summary>Finds secrets in text by their form: tokens of known services, JSON Web Tokens, private keys, what follows <c>Bearer</c> or <c>password=</c>.</summary>
/// <remarks>People paste them into names and descriptions. One pass, so hostile text costs no more than its length.</remarks>
internal static class SecretShapes
{
    /// <summary>What stands in a secret's place.</summary>
    public const string Mask = "***";

    private const string PemBegin = "-----BEGIN ";

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "Bearer", "Basic", "Token", "ApiKey", "Api-Key", "Digest", "Negotiate", "OAuth", "Bot" };

    /// <summary>Whether the text holds one.</summary>
    public static bool HasOne(string text) => !ReferenceEquals(Masked(text), text);

    /// <summary>The text with <see cref="Mask"/> in place of every secret; the same text if there is none.</summary>
    public static string Masked(string text)
    {
        // One word without a digit or a sign, as most names are.
        if (!text.AsSpan().ContainsAnyExcept(WordCharacters))
        {
            return text;
        }

        StringBuilder? masked = null;
        var (copied, run) = (0, 0);
        var word = default(ReadOnlySpan<char>);
        for (var i = 0; i < text.Length;)
        {
            if (!IsTokenCharacter(text[i]))
            {
                // A colon or a quote stays between a name and its value; anything else ends the sentence.
                word = text[i] is ' ' or '\t' or '\n' or '\r' or ':' or '"' or '\'' or '`' or '*' ? word : default;
                i++;
                continue;
            }

            // The rest of a run may hold another one.
            var end = run = i < run ? run : EndOfRun(text, i);
            var (start, stop) = Secret(text, i, end, word);
            if (stop > start)
            {
                masked ??= new StringBuilder(text.Length);
                masked.Append(text, copied, start - copied).Append(Mask);
                (copied, end) = (stop, stop);
            }

            word = text.AsSpan(i, end - i).TrimEnd('.');
            i = end;
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>What of the run of characters is a secret: from where, to where.</summary>
    private static (int Start, int End) Secret(string text, int start, int end, ReadOnlySpan<char> before)
    {
        if (text.AsSpan(start, Math.Min(end + 1, text.Length) - start).EndsWith(PemBegin, StringComparison.Ordinal))
        {
            start = end + 1 - PemBegin.Length;
            var last = text.IndexOf("-----END ", start, StringComparison.Ordinal);
            var close = last < 0 ? -1 : text.IndexOf("-----", last + 9, StringComparison.Ordinal);
            return (start, close < 0 ? text.Length : close + 5);
        }

        if (text.AsSpan(start, end - start).StartsWith("//", StringComparison.Ordinal) && UserInfoEnd(text, start + 2) is { } mark)
        {
            return (start + 2, mark);
        }

        var run = text.AsSpan(start, end - start);
        if (run.IndexOf('=') is > 0 and var sign && sign + 1 < run.Length && SecretNames.IsSecret(run[..sign].ToString()))
        {
            return TokenShapes.IsLikely(run[(sign + 1)..]) ? (start + sign + 1, end) : default;
        }

        if (TokenShapes.IsLikely(run) && !before.IsEmpty && (Schemes.Contains(before.ToString()) || SecretNames.IsSecret(before.ToString())))
        {
            return (start, end);
        }

        return TokenShapes.Find(run) is { Length: > 0 } found ? (start + found.Start, start + found.Start + found.Length) : default;
    }

    // 'user:password@' of a URL, if that is what comes before the next blank or slash.
    private static int? UserInfoEnd(string text, int start)
    {
        var hasColon = false;
        for (var i = start; i < text.Length && i < start + 500; i++)
        {
            switch (text[i])
            {
                case '@':
                    return hasColon ? i : null;
                case ':':
                    hasColon = true;
                    break;
                case ' ' or '/' or '\n' or '\r' or '\t' or '"' or '<' or '>' or ')' or '?' or '#':
                    return null;
            }
        }

        return null;
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsTokenCharacter(text[end]))
        {
            end++;
        }

        // What a sentence ends with is no part of a token.
        while (end > start + 1 && text[end - 1] == '.')
        {
            end--;
        }

        return end;
    }

    private static bool IsTokenCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '~' or '+' or '/' or '=';
}
