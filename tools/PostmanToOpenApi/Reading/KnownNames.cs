using System.Text;

namespace PostmanToOpenApi.Reading;

/// <summary>Keeps the names of members that were read last: a collection says <c>key</c> and <c>value</c> thousands of times.</summary>
internal static class KnownNames
{
    private const int Slots = 1024;
    private const int Longest = 40;

    // Shared without a lock: a slot that another thread has just changed is one that does not fit.
    private static readonly string?[] Names = new string?[Slots];

    public static string Of(ReadOnlySpan<byte> raw)
    {
        if (raw.Length is 0 or > Longest)
        {
            return JsonSource.Text(raw);
        }

        var slot = (raw.Length + (31 * raw[0]) + (37 * raw[^1]) + (41 * raw[raw.Length / 2]) + (43 * raw[raw.Length / 3])) % Slots;
        if (Names[slot] is { } known && Ascii.Equals(raw, known))
        {
            return known;
        }

        var name = JsonSource.Text(raw);
        if (Ascii.Equals(raw, name))
        {
            Names[slot] = name;
        }

        return name;
    }
}
