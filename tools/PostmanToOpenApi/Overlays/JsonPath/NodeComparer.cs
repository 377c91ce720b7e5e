using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Compares as RFC 9535 §2.3.5.2.2 says: nothing equals nothing, other kinds are never equal, and only numbers and strings have an order.</summary>
internal sealed class NodeComparer(Budget budget)
{
    private const int CharactersOfNode = 100;

    public bool Holds((bool Exists, JsonNode? Value) left, string comparison, (bool Exists, JsonNode? Value) right) => comparison switch
    {
        "==" => IsEqual(left, right),
        "!=" => !IsEqual(left, right),
        "<" => IsLess(left, right),
        "<=" => IsLess(left, right) || IsEqual(left, right),
        ">" => IsLess(right, left),
        _ => IsLess(right, left) || IsEqual(left, right),
    };

    private bool IsEqual((bool Exists, JsonNode? Value) left, (bool Exists, JsonNode? Value) right) =>
        left.Exists == right.Exists && (!left.Exists || IsEqual(left.Value, right.Value));

    private bool IsEqual(JsonNode? left, JsonNode? right)
    {
        budget.Spend();
        var kind = Kind(left);
        if (kind != Kind(right))
        {
            return false;
        }

        return kind switch
        {
            JsonValueKind.Object => left!.AsObject().Count == right!.AsObject().Count
                && left.AsObject().All(member => right.AsObject().TryGetPropertyValue(member.Key, out var other) && IsEqual(member.Value, other)),
            JsonValueKind.Array => left!.AsArray().Count == right!.AsArray().Count && left.AsArray().Zip(right.AsArray()).All(pair => IsEqual(pair.First, pair.Second)),
            JsonValueKind.String => Text(left!) == Text(right!),
            JsonValueKind.Number => Compare(left!, right!) == 0,
            _ => true,
        };
    }

    private bool IsLess((bool Exists, JsonNode? Value) left, (bool Exists, JsonNode? Value) right)
    {
        if (!left.Exists || !right.Exists || Kind(left.Value) != Kind(right.Value))
        {
            return false;
        }

        return Kind(left.Value) switch
        {
            JsonValueKind.Number => Compare(left.Value!, right.Value!) < 0,
            JsonValueKind.String => Compare(Text(left.Value!), Text(right.Value!)) < 0,
            _ => false,
        };
    }

    private string Text(JsonNode node) => Spent(node.GetValue<string>());

    // A long text costs as much as many short ones.
    private string Spent(string text)
    {
        budget.Spend(text.Length / CharactersOfNode);
        return text;
    }

    private static JsonValueKind Kind(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    private int Compare(JsonNode left, JsonNode right)
    {
        var (first, second) = (Spent(left.ToJsonString()), Spent(right.ToJsonString()));
        return long.TryParse(first, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var a)
            && long.TryParse(second, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var b)
            ? a.CompareTo(b)
            : double.Parse(first, CultureInfo.InvariantCulture).CompareTo(double.Parse(second, CultureInfo.InvariantCulture));
    }

    // By characters: by UTF-16 units a surrogate would stand before U+E000.
    private static int Compare(string left, string right)
    {
        using var others = right.EnumerateRunes().GetEnumerator();
        foreach (var rune in left.EnumerateRunes())
        {
            if (!others.MoveNext() || rune.CompareTo(others.Current) is > 0)
            {
                return 1;
            }

            if (rune != others.Current)
            {
                return -1;
            }
        }

        return others.MoveNext() ? -1 : 0;
    }
}
