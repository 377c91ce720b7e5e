using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>What a table in a description says about a parameter or a field of the body.</summary>
/// <param name="Place"><c>path</c>, <c>query</c>, <c>header</c>, or null if the table does not say.</param>
/// <param name="Name">The name; that of a nested field has dots in it.</param>
/// <param name="Description">The text about it; null if there is none.</param>
/// <param name="IsRequired">Whether it is said to be required.</param>
/// <param name="Kind">The type; null if none is named that is known.</param>
/// <param name="Example">The type of the example; null if there is none.</param>
internal sealed record DescribedField(string? Place, string Name, string? Description, bool IsRequired, ValueKind? Kind, ValueKind? Example)
{
    /// <summary>The type after what values showed: a table that contradicts them is not believed.</summary>
    public ValueKind? KindAfter(ValueKind? seen) => (Kind, seen ?? Example) switch
    {
        (null, var known) => known,
        (var said, null) => said,
        (ValueKind.Number, ValueKind.Integer) => ValueKind.Integer,
        (ValueKind.Integer, ValueKind.Number) => ValueKind.Number,
        (ValueKind.Text, var known) when ValueTyping.IsText(known.Value) => known,
        (ValueKind.Text, _) => ValueKind.Text,
        (var said, var known) when said == known || seen is null => said,
        (_, var known) => known,
    };
}
