using System.Text.RegularExpressions;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>What a path is on the wire: what its placeholders are called does not matter.</summary>
internal static partial class PathShape
{
    public static string Of(string path) => Placeholder().Replace(path, "{}");

    /// <summary>The names of the placeholders, from left to right.</summary>
    public static IReadOnlyList<string> Names(string path) => [.. Placeholder().Matches(path).Select(match => match.Value[1..^1])];

    [GeneratedRegex(@"\{[^{}/]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
