using System.Text;
using Microsoft.Extensions.Time.Testing;
using Trengo.Webhooks;
using static Trengo.Generated.Tests.Webhooks.WebhookVectors;

namespace Trengo.Generated.Tests.Webhooks;

public class TrengoWebhookTests
{
    [Test]
    public void Verify_SignatureOfAnotherProgram_IsRight()
    {
        Assert.That(CreateReceiver().Verify(Form, FormSignature), Is.True);
        Assert.That(CreateReceiver().Verify(Json, JsonSignature), Is.True);
    }

    [Test]
    public void Sign_AtATime_IsWhatTheOtherProgramComputed()
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(Time);

        Assert.That(new TrengoWebhook(Secret).Sign(Form, time), Is.EqualTo(FormSignature));
        Assert.That(CreateReceiver().Sign(Json), Is.EqualTo(JsonSignature), "now, if no time is given");
    }

    [Test, Property("Fault", "WH1")]
    public void Verify_AnyDigitOfTheHashChanged_IsFalse([Range(0, 63)] int digit)
    {
        var hash = FormHash.ToCharArray();
        hash[digit] = hash[digit] == '0' ? '1' : '0';

        Assert.That(CreateReceiver().Verify(Form, "1700000000;" + new string(hash)), Is.False);
    }

    [Test, Property("Fault", "WH1")]
    public void Verify_AnyByteOfTheBodyChanged_IsFalse()
    {
        var receiver = CreateReceiver();
        var accepted = Enumerable.Range(0, Form.Length).Where(i =>
        {
            var body = Form.ToArray();
            body[i] ^= 1;
            return receiver.Verify(body, FormSignature);
        });

        Assert.That(accepted, Is.Empty);
    }

    [TestCase(-61, WebhookRejection.InFuture)]
    [TestCase(-60, null)]
    [TestCase(0, null)]
    [TestCase(300, null)]
    [TestCase(300.9, null)]
    [TestCase(301, WebhookRejection.TooOld)]
    [TestCase(86_400_000, WebhookRejection.TooOld)]
    [Property("Fault", "WH3")]
    public void Read_SignatureOfAnotherTime_IsTakenWithinTheTolerances(double secondsLater, WebhookRejection? rejection)
    {
        Assert.That(RejectionOf(() => CreateReceiver(secondsLater).Read(Form, FormSignature)), Is.EqualTo(rejection));
        Assert.That(CreateReceiver(secondsLater).Verify(Form, FormSignature), Is.EqualTo(rejection is null));
    }

    [TestCase(0, null)]
    [TestCase(1, WebhookRejection.TooOld)]
    [TestCase(-10, null)]
    [TestCase(-11, WebhookRejection.InFuture)]
    [Property("Fault", "WH3")]
    public void Read_WithTolerancesOfYourOwn_GoesByThem(double secondsLater, WebhookRejection? rejection)
    {
        var receiver = CreateReceiver(secondsLater, options =>
        {
            options.Tolerance = TimeSpan.Zero;
            options.FutureTolerance = TimeSpan.FromSeconds(10);
        });

        Assert.That(RejectionOf(() => receiver.Read(Form, FormSignature)), Is.EqualTo(rejection));
    }

    [TestCase("999999999999999999", WebhookRejection.InFuture)]
    [TestCase("0", WebhookRejection.TooOld)]
    [Property("Fault", "WH3")]
    public void Read_RightSignatureOfAnAbsurdTime_IsRefused(string time, WebhookRejection rejection)
    {
        var signature = new WebhookSecrets([Secret]).Sign(Form, long.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

        Assert.That(RejectionOf(() => CreateReceiver().Read(Form, signature)), Is.EqualTo(rejection));
    }

    [Test, Property("Fault", "WH8")]
    public void Read_TimeOrHashOfAnotherCall_IsRefused()
    {
        var receiver = CreateReceiver();

        Assert.That(RejectionOf(() => receiver.Read(Form, JsonSignature)), Is.EqualTo(WebhookRejection.WrongSignature));
        Assert.That(RejectionOf(() => receiver.Read(Form, "1700000001;" + FormHash)), Is.EqualTo(WebhookRejection.WrongSignature));
        Assert.That(RejectionOf(() => receiver.Read(Form, "01700000000;" + FormHash)), Is.EqualTo(WebhookRejection.WrongSignature));
    }

    [Test, Property("Fault", "WH7")]
    public void Read_SeveralSecrets_TakesWhatAnyOfThemHasSigned()
    {
        var receiver = CreateReceiver(configure: options => options.SigningSecrets.Insert(0, "the one that is new"));

        Assert.That(receiver.Verify(Form, FormSignature), Is.True);
        Assert.That(receiver.Verify(Form, receiver.Sign(Form)), Is.True);
        Assert.That(receiver.Sign(Form), Is.Not.EqualTo(FormSignature), "signed with the first");
        Assert.That(receiver.Verify(Form, new TrengoWebhook("a third one").Sign(Form, DateTimeOffset.FromUnixTimeSeconds(Time))), Is.False);
    }

    [Test]
    public void Read_OptionsChangedAfterwards_MakesNoDifference()
    {
        var options = new TrengoWebhookOptions { SigningSecrets = { Secret }, TimeProvider = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Time)) };
        var receiver = new TrengoWebhook(options);
        options.SigningSecrets.Clear();
        options.MaxBodyLength = 1;

        Assert.That(receiver.Read(Form, FormSignature), Is.Not.Null);
    }

    [Test, Property("Fault", "WH5")]
    public void Verify_BodyWrittenInAnotherWay_IsFalse()
    {
        var text = Encoding.UTF8.GetString(Form);
        string[] same = [text.Replace("+", "%20"), text.Replace("%C3%B6", "ö"), text + "\n", text.Replace("%40", "@"), text.Replace("%2B", "%2b")];

        Assert.That(same.Where(body => CreateReceiver().Verify(Encoding.UTF8.GetBytes(body), FormSignature)), Is.Empty);
    }

    [Test, Property("Fault", "WH10")]
    public void Read_WhateverIsWrong_TheExceptionShowsNeitherSecretNorBodyNorHash()
    {
        var receiver = CreateReceiver();
        var secretBody = Encoding.UTF8.GetBytes("""{"planted-name":planted-value""");
        var signature = receiver.Sign(secretBody);
        Action[] calls =
        [
            () => receiver.Read(secretBody, signature),
            () => receiver.Read(secretBody, FormSignature),
            () => receiver.Read(secretBody, "planted-header"),
            () => CreateReceiver(1000).Read(secretBody, signature),
            () => CreateReceiver(configure: options => options.MaxBodyLength = 1).Read(secretBody, signature),
        ];

        foreach (var call in calls)
        {
            var text = Assert.Throws<TrengoWebhookException>(() => call())!.ToString();
            Assert.That(text, Does.Not.Contain("planted").And.Not.Contain(Secret).And.Not.Contain(signature[11..]));
        }
    }

    [Test]
    public void Exception_OfEachRejection_SaysSomethingOfItsOwn()
    {
        var messages = Enum.GetValues<WebhookRejection>().Select(rejection => new TrengoWebhookException(rejection).Message).ToList();

        Assert.That(messages, Is.Unique);
    }
}
