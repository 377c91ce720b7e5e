using System.Security.Cryptography;
using Trengo.Webhooks;
using static Trengo.Generated.Tests.Webhooks.WebhookVectors;

namespace Trengo.Generated.Tests.Webhooks;

[Property("Fault", "WH2")]
public class WebhookSignatureTests
{
    private static IEnumerable<string?> Malformed()
    {
        var upper = FormHash.ToUpperInvariant();
        return
        [
            " ", ";", ";;", "1700000000", FormHash, ";" + FormHash, "1700000000;", "1700000000" + FormHash,
            FormSignature + ";", ";" + FormSignature, "1700000000;;" + FormHash, FormSignature + "," + FormSignature, FormSignature + ", " + FormSignature,
            "1700000000;" + upper, "1700000000;" + FormHash[..63], "1700000000;" + FormHash + "0", "1700000000;" + FormHash[..62],
            " " + FormSignature, FormSignature + " ", FormSignature + "\n", "1700000000 ;" + FormHash, "1700000000; " + FormHash[1..],
            "+1700000000;" + FormHash, "-1700000000;" + FormHash, "1700000000.0;" + FormHash, "1,700,000,000;" + FormHash, "0x6553F100;" + FormHash,
            "1.7e9;" + FormHash, "１７００００００００;" + FormHash, "١٧٠٠٠٠٠٠٠٠;" + FormHash, "1700000000；" + FormHash,
            "9223372036854775807;" + FormHash, "9999999999999999999;" + FormHash, "1000000000000000000;" + FormHash,
            "1700000000;g" + FormHash[1..], "1700000000;" + FormHash[..63] + "g", "1700000000;/" + FormHash[1..], "1700000000;:" + FormHash[1..],
            "1700000000;`" + FormHash[1..], "1700000000;\0" + FormHash[1..], "1700000000;８" + FormHash[1..], "t=1700000000,v1=" + FormHash, "sha256=" + FormHash,
        ];
    }

    [Test]
    public void Verify_MalformedHeader_IsFalseAndSaysSo()
    {
        var receiver = CreateReceiver();

        Assert.That(Malformed().Where(header => receiver.Verify(Form, header)), Is.Empty);
        Assert.That(Malformed().Where(header => RejectionOf(() => receiver.Read(Form, header)) != WebhookRejection.MalformedSignature), Is.Empty);
    }

    [TestCase(null)]
    [TestCase("")]
    public void Read_NoHeader_IsMissing(string? header)
    {
        Assert.That(CreateReceiver().Verify(Form, header), Is.False);
        Assert.That(RejectionOf(() => CreateReceiver().Read(Form, header)), Is.EqualTo(WebhookRejection.MissingSignature));
    }

    [Test]
    public void Verify_HeaderOfTenMegabytes_IsFalseAndTakesNoMemoryForIt()
    {
        var receiver = CreateReceiver();
        var digits = new string('1', 10 * 1024 * 1024);
        var long1 = digits + ";" + FormHash;
        var long2 = "1700000000;" + digits;
        _ = receiver.Verify(Form, "x") || receiver.Verify(Form, FormSignature);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var accepted = receiver.Verify(Form, long1) || receiver.Verify(Form, long2) || receiver.Verify(Form, digits);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(accepted, Is.False);
        Assert.That(allocated, Is.LessThan(4096));
    }

    [Test]
    public void Verify_AMillionRandomHeaders_AreAllFalse()
    {
        const string Characters = "0123456789abcdefABCDEF;,.+- \0\n\u0661\uFF11\uD800g:/";
        var random = new Random(20231114);
        var receiver = CreateReceiver();
        var accepted = 0;
        for (var i = 0; i < 1_000_000; i++)
        {
            // One in ten is right but for a few characters, the others are noise.
            var isNoise = i % 10 != 0;
            var header = isNoise ? new char[random.Next(90)] : FormSignature.ToCharArray();
            for (var j = isNoise ? header.Length : random.Next(1, 4); j > 0; j--)
            {
                header[isNoise ? j - 1 : random.Next(header.Length)] = Characters[random.Next(Characters.Length)];
            }

            var text = new string(header);
            accepted += receiver.Verify(Json, text) && text != FormSignature ? 1 : 0;
        }

        Assert.That(accepted, Is.Zero);
    }

    [Test]
    public void Hash_OfEachLengthOfBody_IsTheOneOfTheFramework()
    {
        var key = "k"u8.ToArray();
        foreach (var length in new[] { 0, 1, 63, 64, 65, 4095, 4096, 4097, 100_000 })
        {
            var body = new byte[length];
            new Random(length).NextBytes(body);
            byte[] signed = [.. "5."u8, .. body];
            var expected = HMACSHA256.HashData(key, signed);

            Assert.That(new WebhookSecrets(["k"]).Sign(body, 5), Is.EqualTo("5;" + Convert.ToHexStringLower(expected)), $"{length} bytes");
        }
    }
}
