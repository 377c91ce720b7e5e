using System.Globalization;
using System.Text;

namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>Gives equal shapes equal numbers, in time that is linear in their size.</summary>
internal sealed class ShapeIds
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Values, int Flags), int> _leaves = [];
    private readonly StringBuilder _text = new();
    private char[] _characters = [];

    private int Next => _ids.Count + _leaves.Count + 1;

    /// <summary>The number of the shape, from 1.</summary>
    /// <param name="shape">The shape, which must not change any more.</param>
    /// <param name="hasSamples">Whether there were enough samples to tell required members.</param>
    public int Of(Shape shape, bool hasSamples)
    {
        if (shape.IsLeaf)
        {
            return OfLeaf(shape);
        }

        var id = shape.Id(hasSamples);
        if (id == 0)
        {
            Describe(shape, hasSamples);
            var text = Described();
            var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!ids.TryGetValue(text, out id))
            {
                ids[text] = id = Next;
            }

            shape.SetId(hasSamples, id);
        }

        return id;
    }

    // Nearly all are one of a few.
    private int OfLeaf(Shape shape)
    {
        var key = (shape.Values.ToNumber(), (shape.IsOpen ? 1 : 0) | (shape.IsNullable ? 2 : 0) | (shape.IsArray ? 4 : 0) | (shape.IsObject ? 8 : 0));
        if (!_leaves.TryGetValue(key, out var id))
        {
            _leaves[key] = id = Next;
        }

        return id;
    }

    // Most shapes are known: for those no text is made.
    private ReadOnlySpan<char> Described()
    {
        if (_characters.Length < _text.Length)
        {
            _characters = new char[Math.Max(_text.Length, 2 * _characters.Length)];
        }

        _text.CopyTo(0, _characters, _text.Length);
        return _characters.AsSpan(0, _text.Length);
    }

    private void Describe(Shape shape, bool hasSamples)
    {
        // First the numbers of what is inside: there is one text for all.
        var items = shape.Items is null ? 0 : Of(shape.Items, hasSamples);
        foreach (var (_, member) in shape.Members)
        {
            Of(member, hasSamples);
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
                .Append(CultureInfo.InvariantCulture, $"{name.Length}:{name}{Of(member, hasSamples)}");
        }
    }
}
