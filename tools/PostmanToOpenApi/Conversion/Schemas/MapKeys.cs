using System.Buffers;
using System.Globalization;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Tells the keys of a map from the names of properties.</summary>
internal static class MapKeys
{
    private const int ShortestHex = 16;

    // No id has these alone, and most names nothing else.
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether this is an id, a date, an address or a variable, as nobody calls a property.</summary>
    public static bool IsId(string key) => key.AsSpan().ContainsAnyExcept(Letters)
        && (!key.AsSpan().ContainsAnyExceptInRange('0', '9')
            || IsHex(key)
            || Guid.TryParseExact(key, "D", out _)
            || DateOnly.TryParseExact(key, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || LenientJson.IsVariable(key, out _)
            || key.Contains("{{", StringComparison.Ordinal)
            || Addresses.IsEmail(key)
            || Addresses.IsUri(key));

    private static bool IsHex(string key) => key.Length >= ShortestHex
        && key.All(char.IsAsciiHexDigit)
        && key.AsSpan().ContainsAnyInRange('0', '9');
}
