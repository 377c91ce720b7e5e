using System.Text;

namespace PostmanToOpenApi.Reading;

/// <summary>Keeps the names of members, and the short texts, that were read last: a collection says <c>key</c>, <c>value</c> and <c>Content-Type</c> thousands of times.</summary>
internal static class KnownNames
{
    private const int Slots = 1024;
    private const int Longest = 40;

    // Shared without a lock: a slot that another thread has just changed is one that does not fit.
    private static readonly string?[] Names = new string?[Slots];
    private static readonly string?[] Texts = new string?[Slots];

    /// <summary>The name of a member.</summary>
    public static string Of(ReadOnlySpan<byte> raw) => Of(raw, Names);

    /// <summary>A text, which should be a short one.</summary>
    public static string Text(ReadOnlySpan<byte> raw) => Of(raw, Texts);

    private static string Of(ReadOnlySpan<byte> raw, string?[] known)
    {
        if (raw.Length is 0 or > Longest)
        {
            return JsonSource.Text(raw);
        }

        var slot = (raw.Length + (31 * raw[0]) + (37 * raw[^1]) + (41 * raw[raw.Length / 2]) + (43 * raw[raw.Length / 3])) % Slots;
        if (known[slot] is { } last && Ascii.Equals(raw, last))
        {
            return last;
        }

        var name = JsonSource.Text(raw);
        if (Ascii.Equals(raw, name))
        {
            known[slot] = name;
        }

        return name;
    }
}
