using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace Trengo.Serialization;

/// <summary>The rules for single values: which JSON fits which type. The culture plays no part.</summary>
internal static class ScalarReader
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly HashSet<Type> Known =
    [
        typeof(string), typeof(bool), typeof(long), typeof(int), typeof(double), typeof(float), typeof(decimal), typeof(DateTimeOffset),
    ];

    public static bool Knows(Type type)
    {
        return Known.Contains(type);
    }

    /// <param name="type">One of the types that are known.</param>
    /// <param name="token">What stands in the JSON.</param>
    /// <param name="json">Its value.</param>
    /// <param name="value">The value in the type; null if it does not fit.</param>
    public static bool TryRead(Type type, JsonToken token, object? json, out object? value)
    {
        value = Convert(type, token, json);
        return value is not null;
    }

    private static object? Convert(Type type, JsonToken token, object? json)
    {
        if (token is not (JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean))
        {
            return null;
        }

        if (type == typeof(string))
        {
            return json as string ?? ToText(json);
        }

        if (type == typeof(bool))
        {
            return ToBoolean(json);
        }

        if (type == typeof(DateTimeOffset))
        {
            // A time without a zone does not fit: there is none to choose.
            return json is string text && new TrengoDateTime(text).TryGetDateTimeOffset(out var time) ? time : null;
        }

        return token == JsonToken.Boolean ? null : ToNumber(type, json);
    }

    private static string? ToText(object? json)
    {
        return json switch
        {
            bool flag => flag ? "true" : "false",
            double number => JsonConvert.ToString(number),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static object? ToBoolean(object? json)
    {
        return json switch
        {
            bool flag => flag,
            long and (0 or 1) => (long)json == 1,
            "0" => false,
            "1" => true,
            string text when text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            string text when text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => null,
        };
    }

    private static object? ToNumber(Type type, object? json)
    {
        if (type == typeof(decimal))
        {
            return ToDecimal(json);
        }

        if (type == typeof(double) || type == typeof(float))
        {
            return ToDouble(json) is { } number && !double.IsInfinity(type == typeof(float) ? (float)number : number)
                ? (type == typeof(float) ? (object)(float)number : number)
                : null;
        }

        return ToInteger(json) is { } integer ? (type == typeof(long) ? integer : integer is >= int.MinValue and <= int.MaxValue ? (object)(int)integer : null) : null;
    }

    private static long? ToInteger(object? json)
    {
        if (json is long integer)
        {
            return integer;
        }

        if (json is string text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out integer))
        {
            return integer;
        }

        // Not by way of decimal, which keeps 15 digits of a double.
        if (json is double real)
        {
            return Math.Truncate(real) == real && Math.Abs(real) < 9.2e18 ? (long)real : null;
        }

        return ToDecimal(json) is { } number && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    private static double? ToDouble(object? json)
    {
        double? number = json switch
        {
            long integer => integer,
            BigInteger integer => (double)integer,
            double real => real,
            string text when double.TryParse(text, Style, CultureInfo.InvariantCulture, out var real) => real,
            _ => null,
        };
        return number is { } result && !double.IsNaN(result) && !double.IsInfinity(result) ? number : null;
    }

    private static decimal? ToDecimal(object? json)
    {
        switch (json)
        {
            case long integer:
                return integer;
            case string text:
                return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? number : null;
            case double real:
                return ToDecimal(real.ToString("R", CultureInfo.InvariantCulture));
            case BigInteger integer when BigInteger.Abs(integer) <= (BigInteger)decimal.MaxValue:
                return (decimal)integer;
            default:
                return null;
        }
    }
}
