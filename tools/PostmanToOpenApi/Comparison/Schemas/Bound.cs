using System.Globalization;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>A limit, written so that the higher of two allows more if it is an upper one, and less if it is a lower one.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsExclusive">Whether the number itself is not allowed.</param>
internal readonly record struct Bound(double Value, bool IsExclusive)
{
    /// <summary>The bound that <c>maximum</c> or <c>minimum</c> sets, with its exclusive form as of OpenAPI 3.0 or 3.1.</summary>
    public static Bound? OfRange(SourceNode? schema, string name, string exclusiveName, bool isUpper)
    {
        var plain = Number(schema?[name]);
        var exclusive = Number(schema?[exclusiveName]);
        var isExclusive = schema.Flag(exclusiveName);
        if (exclusive is { } number && (plain is null || (isUpper ? number <= plain : number >= plain)))
        {
            return new Bound(number, true);
        }

        return plain is { } value ? new Bound(value, isExclusive) : null;
    }

    /// <summary>The bound that a count sets.</summary>
    public static Bound? OfCount(SourceNode? schema, string name, bool isUpper) =>
        Number(schema?[name]) is { } value && (isUpper || value > 0) ? new Bound(value, false) : null;

    /// <summary>How this compares to another upper bound: less than zero if it allows less.</summary>
    public int CompareAsUpper(Bound other) => Value != other.Value ? Value.CompareTo(other.Value) : other.IsExclusive.CompareTo(IsExclusive);

    /// <summary>How this compares to another lower bound: less than zero if it allows more.</summary>
    public int CompareAsLower(Bound other) => Value != other.Value ? Value.CompareTo(other.Value) : IsExclusive.CompareTo(other.IsExclusive);

    public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture) + (IsExclusive ? " (exclusive)" : "");

    private static double? Number(SourceNode? node) =>
        node is { Kind: SourceKind.Number } && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
