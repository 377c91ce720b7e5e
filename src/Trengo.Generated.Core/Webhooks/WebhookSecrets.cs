using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Trengo.Webhooks;

/// <summary>Makes and checks signatures: HMAC-SHA256 over the time, a dot and the body.</summary>
internal sealed class WebhookSecrets(IEnumerable<string> secrets)
{
    private readonly byte[][] _keys = [.. secrets.Select(Encoding.UTF8.GetBytes)];

    /// <summary>True if one of the secrets has. All are tried, so that the time it takes does not tell which.</summary>
    public bool HaveSigned(ReadOnlySpan<byte> body, WebhookSignature signature)
    {
        var isRight = false;
        foreach (var key in _keys)
        {
            isRight |= FixedTime.AreEqual(Hash(key, signature.TimeText, body), signature.Hash);
        }

        return isRight;
    }

    public string Sign(ReadOnlySpan<byte> body, long timestamp)
    {
        var time = timestamp.ToString(CultureInfo.InvariantCulture);
        var header = new StringBuilder(time).Append(';');
        foreach (var value in Hash(_keys[0], time, body))
        {
            header.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return header.ToString();
    }

    private static byte[] Hash(byte[] key, string time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.ASCII.GetBytes(time + "."));
#if NET
        hash.AppendData(body);
#else
        hash.AppendData(body.ToArray());
#endif
        return hash.GetHashAndReset();
    }
}
