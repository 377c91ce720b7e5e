namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>
/// Latin letters with marks, as people write them in plain ASCII: <c>créer</c> is <c>creer</c>, <c>Straße</c> is <c>Strasse</c>.
/// A table, because .NET decomposes nothing where its globalization is invariant, and names must be the same everywhere.
/// </summary>
internal static class LatinLetters
{
    // U+00C0 to U+024F and U+1E00 to U+1EFF, each character's letter; '*' for those that become two, '?' for those that have none.
    private const string Extended =
        "AAAAAA*CEEEEIIIIDNOOOOO?OUUUUY**aaaaaa*ceeeeiiiidnooooo?ouuuuy*yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo**RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
        + "????????????????????????????????Oo?????????????Uu???????????????????*********AaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??j***Gg??NnAa????AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????????????????????";

    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy?s??*?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????";

    /// <summary>The letters of a character beyond ASCII; empty if it is of another script, or none.</summary>
    public static string Of(char c) => c switch
    {
        >= '\u00C0' and <= '\u024F' => Of(c, Extended[c - '\u00C0']),
        >= '\u1E00' and <= '\u1EFF' => Of(c, Additional[c - '\u1E00']),
        _ => "",
    };

    /// <summary>Whether this is a mark that goes onto the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static string Of(char c, char letter) => letter switch
    {
        '?' => "",
        '*' => Pair(c),
        _ => letter.ToString(),
    };

    private static string Pair(char c) => c switch
    {
        'ß' => "ss",
        'ẞ' => "Ss",
        'Æ' => "Ae",
        'æ' => "ae",
        'Œ' => "Oe",
        'œ' => "oe",
        'Þ' => "Th",
        'þ' => "th",
        'Ĳ' => "Ij",
        'ĳ' => "ij",
        'Ǆ' or 'ǅ' => "Dz",
        'ǆ' => "dz",
        'Ǉ' or 'ǈ' => "Lj",
        'ǉ' => "lj",
        'Ǌ' or 'ǋ' => "Nj",
        'ǌ' => "nj",
        'Ǳ' or 'ǲ' => "Dz",
        'ǳ' => "dz",
        _ => "",
    };
}
