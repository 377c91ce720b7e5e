using System.Globalization;
using System.Text;

namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>Gives equal shapes equal numbers, in time that is linear in their size.</summary>
internal sealed class ShapeIds
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(Shape Shape, bool HasSamples), int> _known = [];
    private readonly StringBuilder _text = new();

    /// <summary>The number of the shape.</summary>
    /// <param name="shape">The shape, which must not change any more.</param>
    /// <param name="hasSamples">Whether there were enough samples to tell required members.</param>
    public int Of(Shape shape, bool hasSamples)
    {
        if (!_known.TryGetValue((shape, hasSamples), out var id))
        {
            var text = Describe(shape, hasSamples);
            if (!_ids.TryGetValue(text, out id))
            {
                _ids[text] = id = _ids.Count;
            }

            _known[(shape, hasSamples)] = id;
        }

        return id;
    }

    private string Describe(Shape shape, bool hasSamples)
    {
        // First the numbers of what is inside: there is one text for all.
        var items = shape.Items is null ? 0 : Of(shape.Items, hasSamples);
        foreach (var (_, member) in shape.Members)
        {
            Of(member.Shape, hasSamples);
        }

        _text.Clear().Append(shape.IsOpen ? 'o' : '-').Append(shape.IsNullable ? 'n' : '-').Append(shape.IsArray ? 'a' : '-').Append(shape.IsObject ? 'm' : '-');
        _text.Append(CultureInfo.InvariantCulture, $"{shape.Values.ToNumber()}");
        if (shape.Items is not null)
        {
            _text.Append(CultureInfo.InvariantCulture, $"[{items}]");
        }

        foreach (var (name, member) in shape.Members)
        {
            _text.Append(shape.IsRequired(member, hasSamples) ? '!' : ';')
                .Append(CultureInfo.InvariantCulture, $"{name.Length}:{name}{Of(member.Shape, hasSamples)}");
        }

        return _text.ToString();
    }
}
