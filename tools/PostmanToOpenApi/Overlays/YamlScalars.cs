using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>What a plain scalar is by the core schema of YAML 1.2.</summary>
internal static partial class YamlScalars
{
    private const int LongestNumber = 300;

    /// <summary>The kind, and the text as JSON writes it; null if JSON has no such value.</summary>
    public static (SourceKind Kind, string Text)? Resolve(string plain)
    {
        switch (plain)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (SourceKind.Null, "");
            case "true" or "True" or "TRUE":
                return (SourceKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (SourceKind.Boolean, "false");
        }

        if (!char.IsAsciiDigit(plain[0]) && plain[0] is not ('+' or '-' or '.'))
        {
            return (SourceKind.Text, plain);
        }

        return NotANumber().IsMatch(plain) ? null
            : plain.Length <= LongestNumber && Number(plain) is { } number ? (SourceKind.Number, number)
            : (SourceKind.Text, plain);
    }

    private static string? Number(string plain)
    {
        if (Octal().IsMatch(plain))
        {
            return plain[2..].Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture);
        }

        if (Hexadecimal().IsMatch(plain))
        {
            return BigInteger.Parse("0" + plain[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        var match = Decimal().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        return (plain[0] == '-' ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (fraction.Length > 0 ? "." + fraction : "") + match.Groups["exponent"].Value;
    }

    [GeneratedRegex("^0o[0-7]+$")]
    private static partial Regex Octal();

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("^[-+]?((?<whole>[0-9]+)(\\.(?<fraction>[0-9]*))?|\\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?$")]
    private static partial Regex Decimal();

    [GeneratedRegex("^([-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$")]
    private static partial Regex NotANumber();
}
