using System.Text;
using Microsoft.Extensions.Time.Testing;
using Trengo.Webhooks;

namespace Trengo.Generated.Tests.Webhooks;

/// <summary>Bodies with signatures that were computed by another program, after Trengo's page on verifying requests.</summary>
internal static class WebhookVectors
{
    public const string Secret = "test-signing-secret";

    public const long Time = 1_700_000_000;

    public const string FormHash = "866d1965af022d17bd35680e90903e136a69292540b0e190c2f8f2101026aa50";

    public const string FormSignature = "1700000000;" + FormHash;

    public const string JsonSignature = "1700000000;90e0b1ca845f15042fe08cfb15151ef4739b56674a266749426ce728ced1abb3";

    public static readonly byte[] Form = Encoding.UTF8.GetBytes(
        "message_id=4317443018&ticket_id=969913450&message=Hello+w%C3%B6rld%21&channel_id=883603&contact_id=543573994"
        + "&contact_name=Jane+Doe&contact_email=jane%40example.com&contact_identifier=%2B31612345678");

    public static readonly byte[] Json = Encoding.UTF8.GetBytes("""{"ticket_id":"123"}""");

    /// <summary>A receiver whose clock says that the signatures were made so many seconds ago.</summary>
    public static TrengoWebhook CreateReceiver(double secondsLater = 0, Action<TrengoWebhookOptions>? configure = null)
    {
        var options = new TrengoWebhookOptions
        {
            SigningSecrets = { Secret },
            TimeProvider = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Time).AddSeconds(secondsLater)),
        };
        configure?.Invoke(options);
        return new TrengoWebhook(options);
    }

    /// <summary>Reads what a receiver has signed itself.</summary>
    public static TrengoWebhookEvent Read(string body, string? type = null)
    {
        var receiver = CreateReceiver();
        var bytes = Encoding.UTF8.GetBytes(body);
        return receiver.Read(bytes, receiver.Sign(bytes), type);
    }

    public static WebhookRejection? RejectionOf(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (TrengoWebhookException exception)
        {
            return exception.Rejection;
        }
    }
}
