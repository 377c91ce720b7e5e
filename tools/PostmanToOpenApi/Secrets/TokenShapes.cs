using System.Buffers;

namespace PostmanToOpenApi.Secrets;

/// <summary>Tells tokens from words.</summary>
internal static class TokenShapes
{
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-+=~");
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private const int ShortestRandom = 24;
    private const int LongestSyllable = 4;

    private const string WebToken = "eyJ";

    // The prefix and how many characters must follow it at least.
    private static readonly (string Prefix, int Least)[] Prefixes =
    [
        ("PMAK-", 10), ("PMAT-", 10), ("sk_live_", 8), ("sk_test_", 8), ("pk_live_", 8), ("pk_test_", 8), ("rk_live_", 8), ("rk_test_", 8), ("whsec_", 8),
        ("ghp_", 16), ("gho_", 16), ("ghu_", 16), ("ghs_", 16), ("ghr_", 16), ("github_pat_", 16), ("glpat-", 12), ("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10),
        ("xoxr-", 10), ("xoxs-", 10), ("xapp-", 10), ("AKIA", 12), ("ASIA", 12), ("AIza", 20), ("ya29.", 10), ("SG.", 16), ("shpat_", 16), ("shpss_", 16),
        ("npm_", 16), ("pypi-", 16), ("dop_v1_", 16), ("hvs.", 16), ("sk-ant-", 10), ("sk-", 20), ("lin_api_", 16), ("key-", 24), ("EAAC", 40), (WebToken, 12),
    ];

    private static readonly SearchValues<string> Starts = SearchValues.Create([.. Prefixes.Select(known => known.Prefix)], StringComparison.Ordinal);

    /// <summary>Whether something that stands where a secret belongs is one, and no word like <c>authentication</c> or <c>string</c>.</summary>
    public static bool IsLikely(ReadOnlySpan<char> run) =>
        run.Length >= 6 && (HasDigit(run) ? HasLetter(run) || run.Length >= 8 : run.Length >= 32 || (run.Length >= 12 && Changes(run) >= 4));

    /// <summary>The part of the run that is a token wherever it stands.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<char> run)
    {
        if (!HasDigit(run))
        {
            return default;
        }

        var known = FindKnown(run);
        var random = FindRandom(known.Length > 0 ? run[..known.Start] : run);
        return random.Length > 0 ? random : known;
    }

    private static (int Start, int Length) FindKnown(ReadOnlySpan<char> run)
    {
        for (var start = run.IndexOfAny(Starts); start >= 0;)
        {
            var rest = run[start..];
            var isInWord = start > 0 && char.IsAsciiLetterOrDigit(run[start - 1]);
            foreach (var (prefix, least) in Prefixes)
            {
                if (rest.StartsWith(prefix, StringComparison.Ordinal) && EndOfToken(rest) is var end && end >= prefix.Length + least && HasDigit(rest[..end])
                    && !(isInWord && IsLikeWords(prefix) && !IsWebToken(rest[..end])))
                {
                    return (start, end);
                }
            }

            var next = rest[1..].IndexOfAny(Starts);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return default;
    }

    // Paths and assignments have several parts, of which one may be a token.
    private static (int Start, int Length) FindRandom(ReadOnlySpan<char> run)
    {
        for (var start = 0; start < run.Length;)
        {
            var rest = run[start..];
            var cut = rest.IndexOfAny('/', '=');
            var part = cut < 0 ? rest : rest[..cut];
            if (IsRandom(part))
            {
                return (start, part.Length);
            }

            start = cut < 0 ? run.Length : start + cut + 1;
        }

        return default;
    }

    // The header and the claims of a JSON Web Token begin alike.
    private static bool IsWebToken(ReadOnlySpan<char> token) =>
        token.StartsWith(WebToken, StringComparison.Ordinal) && token.IndexOf("." + WebToken, StringComparison.Ordinal) > 0;

    // What also stands inside of words: 'task-', 'monkey-', 'ASIA'.
    private static bool IsLikeWords(string prefix) => prefix.Length < 4 || prefix[^1] is not ('_' or '-') || prefix is "key-" or "npm_" or "pypi-";

    /// <summary>Whether the text is long and of a kind that nobody writes by hand: hexadecimal digits, or letters of both cases with digits between them.</summary>
    public static bool IsRandom(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestRandom || !HasDigit(text) || !HasLetter(text) || IsUuid(text))
        {
            return false;
        }

        return (text.Length >= 32 && !text.ContainsAnyExcept(HexDigits)) || (Changes(text) >= text.Length / 5 && !HasLongWord(text));
    }

    /// <summary>Whether a whole value might be a token: long, of letters and digits, and no uuid. Ids of some systems look like that too, so this is for examples only.</summary>
    public static bool IsTokenLike(ReadOnlySpan<char> text) =>
        text.Length >= 20 && HasDigit(text) && HasLetter(text) && !IsUuid(text) && !text.ContainsAnyExcept(TokenCharacters);

    /// <summary>How often the case of the letters changes, digits left aside.</summary>
    private static int Changes(ReadOnlySpan<char> text)
    {
        var (changes, last) = (0, '0');
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                changes += last != '0' && char.IsAsciiLetterUpper(c) != char.IsAsciiLetterUpper(last) ? 1 : 0;
                last = c;
            }
        }

        return changes;
    }

    // Identifiers put together of words have long ones; random letters change their case soon.
    private static bool HasLongWord(ReadOnlySpan<char> text)
    {
        var lower = 0;
        foreach (var c in text)
        {
            lower = char.IsAsciiLetterLower(c) ? lower + 1 : 0;
            if (lower > LongestSyllable)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfToken(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('/', '=', '+');
        return end < 0 ? text.Length : end;
    }

    private static bool IsUuid(ReadOnlySpan<char> text) => Guid.TryParseExact(text, "D", out _);

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool HasLetter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');
}
