using Trengo.Webhooks;

namespace Trengo.Generated.Tests.Webhooks;

[Property("Fault", "WH6")]
public class TrengoWebhookOptionsTests
{
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\t\n")]
    [TestCase(" s3cret")]
    [TestCase("s3cret\n")]
    public void SigningSecret_BlankOrCopiedWithABlank_IsRefusedWithoutBeingShown(string secret)
    {
        var exception = Assert.Throws<ArgumentException>(() => _ = new TrengoWebhook(secret));

        Assert.That(exception!.Message, Does.Contain("TrengoWebhookOptions.SigningSecrets"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    [Test]
    public void SigningSecrets_OneOfThemNull_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => _ = new TrengoWebhook(new TrengoWebhookOptions { SigningSecrets = { "s", null! } }));
        Assert.Throws<ArgumentNullException>(() => _ = new TrengoWebhook((string)null!));
    }

    [Test]
    public void SigningSecrets_NoneAtAll_IsRefusedAndSaysWhereTheyAre()
    {
        Assert.That(
            () => new TrengoWebhook(new TrengoWebhookOptions()),
            Throws.ArgumentException.With.Message.Contains("signing_secret").And.Message.Contains("SigningSecrets"));
    }

    private static IEnumerable<TestCaseData> NotAllowed()
    {
        yield return Case(nameof(TrengoWebhookOptions.Tolerance), options => options.Tolerance = TimeSpan.FromSeconds(-1));
        yield return Case(nameof(TrengoWebhookOptions.Tolerance), options => options.Tolerance = TimeSpan.MaxValue);
        yield return Case(nameof(TrengoWebhookOptions.FutureTolerance), options => options.FutureTolerance = TimeSpan.FromTicks(-1));
        yield return Case(nameof(TrengoWebhookOptions.MaxBodyLength), options => options.MaxBodyLength = 0);
        yield return Case(nameof(TrengoWebhookOptions.MaxRememberedDeliveries), options => options.MaxRememberedDeliveries = -5);
        yield return Case(nameof(TrengoWebhookOptions.ReadTimeout), options => options.ReadTimeout = TimeSpan.Zero);
        yield return Case(nameof(TrengoWebhookOptions.ReadTimeout), options => options.ReadTimeout = TimeSpan.FromDays(30));
        yield return Case(nameof(TrengoWebhookOptions.TimeProvider), options => options.TimeProvider = null!);

        static TestCaseData Case(string name, Action<TrengoWebhookOptions> change)
        {
            return new TestCaseData(name, change);
        }
    }

    [TestCaseSource(nameof(NotAllowed))]
    public void Option_NotUsable_IsRefusedByItsName(string name, Action<TrengoWebhookOptions> change)
    {
        var exception = Assert.Throws<ArgumentException>(() => WebhookVectors.CreateReceiver(configure: change));

        Assert.That(exception!.Message, Does.StartWith($"TrengoWebhookOptions.{name} "));
        Assert.That(exception.ParamName, Is.EqualTo("options"));
    }
}
