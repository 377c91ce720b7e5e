using System.Text;
using Microsoft.Extensions.Time.Testing;
using Trengo.Webhooks;
using static Trengo.Generated.Tests.Webhooks.WebhookVectors;

namespace Trengo.Generated.Tests.Webhooks;

[Property("Fault", "WH4")]
public class ReplayTests
{
    [Test]
    public void Read_SameCallTwice_IsRefusedTheSecondTimeIfAskedFor()
    {
        var receiver = CreateReceiver(configure: options => options.RefusesReplays = true);
        receiver.Read(Form, FormSignature);

        Assert.That(RejectionOf(() => receiver.Read(Form, FormSignature)), Is.EqualTo(WebhookRejection.Replayed));
        Assert.That(receiver.Read(Json, JsonSignature), Is.Not.Null, "another one is none");
    }

    [Test]
    public void Read_SameCallTwice_IsTakenByDefault()
    {
        var receiver = CreateReceiver();
        receiver.Read(Form, FormSignature);

        Assert.That(receiver.Read(Form, FormSignature), Is.Not.Null);
    }

    [Test]
    public void Read_ForgedCallFirst_DoesNotShutTheGenuineOneOut()
    {
        var receiver = CreateReceiver(configure: options => options.RefusesReplays = true);
        _ = RejectionOf(() => receiver.Read(Json, FormSignature));
        _ = receiver.Verify(Form, FormSignature);

        Assert.That(receiver.Read(Form, FormSignature), Is.Not.Null);
    }

    [Test]
    public void Read_SameCallByManyThreads_IsTakenOnce()
    {
        var receiver = CreateReceiver(configure: options => options.RefusesReplays = true);
        var taken = 0;
        Parallel.For(0, 200, _ =>
        {
            if (RejectionOf(() => receiver.Read(Form, FormSignature)) is null)
            {
                Interlocked.Increment(ref taken);
            }
        });

        Assert.That(taken, Is.EqualTo(1));
    }

    [Test]
    public void Cache_MoreThanItMayHave_ForgetsTheEarliest()
    {
        var cache = new ReplayCache(1000);
        var added = Enumerable.Range(0, 100_000).Count(i => cache.TryAdd(HashOf(i), lastSecond: 300, now: 0));

        Assert.That(added, Is.EqualTo(100_000));
        Assert.That(cache.Count, Is.EqualTo(1000));
        Assert.That(cache.TryAdd(HashOf(99_001), 300, 0), Is.False);
        Assert.That(cache.TryAdd(HashOf(0), 300, 0), Is.True);
    }

    [Test]
    public void Cache_SignaturesThatAreTooOldAnyway_AreForgotten()
    {
        var cache = new ReplayCache(1000);
        foreach (var i in Enumerable.Range(0, 500))
        {
            cache.TryAdd(HashOf(i), lastSecond: 300, now: 0);
        }

        cache.TryAdd(HashOf(1000), lastSecond: 600, now: 300);
        Assert.That(cache.Count, Is.EqualTo(501), "they can still be used in their last second");

        cache.TryAdd(HashOf(1001), lastSecond: 601, now: 301);
        Assert.That(cache.Count, Is.EqualTo(2));
    }

    [Test]
    public void Read_ReplayInTheLastSecondOfItsTolerance_IsStillRefused()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Time));
        var receiver = CreateReceiver(configure: options =>
        {
            options.RefusesReplays = true;
            options.TimeProvider = clock;
        });
        receiver.Read(Form, FormSignature);

        clock.Advance(TimeSpan.FromSeconds(300));
        Assert.That(RejectionOf(() => receiver.Read(Form, FormSignature)), Is.EqualTo(WebhookRejection.Replayed));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(RejectionOf(() => receiver.Read(Form, FormSignature)), Is.EqualTo(WebhookRejection.TooOld));
    }

    private static byte[] HashOf(int number)
    {
        return System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
