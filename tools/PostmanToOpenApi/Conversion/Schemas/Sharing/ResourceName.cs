using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>What a path is about.</summary>
/// <param name="Collection">The first word of the path that is no version; null if there is none.</param>
/// <param name="Name">The last word of the path as a type's name in the singular; null if there is none.</param>
/// <param name="IsPlural">Whether that word is a plural.</param>
internal readonly record struct ResourceName(string? Collection, string? Name, bool IsPlural)
{
    public static ResourceName Of(string path)
    {
        var words = path.Split('/').Where(IsWord).ToList();
        if (words.Count == 0)
        {
            return default;
        }

        var name = Identifiers.Pascal(words[^1], "Item");
        var singular = Plurals.Singular(name);
        return new ResourceName(words[0], singular, singular != name);
    }

    private static bool IsWord(string segment) => segment.Length > 1
        && segment != "api" && segment != "rest"
        && char.IsAsciiLetter(segment[0])
        && !segment.Contains('{', StringComparison.Ordinal)
        && !segment.Contains('%', StringComparison.Ordinal)
        && !(segment[0] is 'v' or 'V' && char.IsAsciiDigit(segment[1]));
}
