using System.Globalization;

namespace Trengo.Webhooks;

/// <summary>A signature as its header has it: Unix seconds, a semicolon, 64 lower-case hexadecimal digits.</summary>
internal readonly struct WebhookSignature
{
    private const int HashDigits = 64;
    private const int MaxTimeDigits = 18;

    private WebhookSignature(string time, byte[] hash)
    {
        TimeText = time;
        Timestamp = long.Parse(time, NumberStyles.None, CultureInfo.InvariantCulture);
        Hash = hash;
    }

    /// <summary>The time as it was written, for that is what was signed.</summary>
    public string TimeText { get; }

    public long Timestamp { get; }

    public byte[] Hash { get; }

    /// <summary>Reads a header. Two of them, which servers join by a comma, are none.</summary>
    public static bool TryParse(string? header, out WebhookSignature signature)
    {
        signature = default;
        if (header is null || header.Length < HashDigits + 2 || header.Length > MaxTimeDigits + 1 + HashDigits)
        {
            return false;
        }

        var timeLength = header.Length - HashDigits - 1;
        if (header[timeLength] != ';' || !IsTime(header, timeLength))
        {
            return false;
        }

        var hash = new byte[HashDigits / 2];
        for (var i = 0; i < hash.Length; i++)
        {
            var value = (Digit(header[timeLength + 1 + (2 * i)]) << 4) | Digit(header[timeLength + 2 + (2 * i)]);
            if (value < 0)
            {
                return false;
            }

            hash[i] = (byte)value;
        }

        signature = new WebhookSignature(header.Substring(0, timeLength), hash);
        return true;
    }

    /// <summary>What to say of a header that cannot be read.</summary>
    public static WebhookRejection Explain(string? header)
    {
        return string.IsNullOrEmpty(header) ? WebhookRejection.MissingSignature : WebhookRejection.MalformedSignature;
    }

    private static bool IsTime(string header, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (header[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    // Negative for what is no digit; it stays so in whatever it is combined with.
    private static int Digit(char character)
    {
        return character switch
        {
            >= '0' and <= '9' => character - '0',
            >= 'a' and <= 'f' => character - 'a' + 10,
            _ => -1,
        };
    }
}
