using System.Net;
using System.Net.Http;
using System.Text;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Clients;

public class MessagesClientMediaTests
{
    private static readonly MediaUpload Small = MediaUpload.FromBytes(Encoding.UTF8.GetBytes("content"), "a.txt");

    [Test]
    public async Task SendMedia_FileAndText_IsOneFormOnTheWire()
    {
        var (head, body) = await SendAsync(Small, "Grüße");
        var boundary = head.Split("multipart/form-data; boundary=")[1].Split("\r\n")[0];

        Assert.That(head, Does.StartWith("POST /api/v2/tickets/5/messages/media HTTP/1.1\r\n"));
        Assert.That(boundary, Does.Match("^[A-Za-z0-9-]{1,70}$"));
        Assert.That(head, Does.Contain($"\r\nContent-Length: {body.Length}\r\n"));
        Assert.That(Encoding.UTF8.GetString(body), Is.EqualTo(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nGrüße\r\n"
            + $"--{boundary}--\r\n"));
    }

    [TestCase("a\"b.txt", "filename=\"a%22b.txt\"")]
    [TestCase("a\r\nContent-Type: text/html\r\n\r\nx.txt", "filename=\"html%0D%0A%0D%0Ax.txt\"")]
    [TestCase("a\r\nX: y.txt", "filename=\"a%0D%0AX: y.txt\"")]
    [TestCase("a;b=c.txt", "filename=\"a;b=c.txt\"")]
    [TestCase("../../a.txt", "filename=\"a.txt\"")]
    [TestCase("Übersicht.txt", "filename=\"Übersicht.txt\"; filename*=UTF-8''%C3%9Cbersicht.txt")]
    [TestCase("e\u0301.txt", "filename=\"e\u0301.txt\"; filename*=UTF-8''e%CC%81.txt")]
    [TestCase("😀 (1).txt", "filename=\"😀 (1).txt\"; filename*=UTF-8''%F0%9F%98%80%20%281%29.txt")]
    [TestCase("\u05E9\u05DC.txt", "filename=\"\u05E9\u05DC.txt\"; filename*=UTF-8''%D7%A9%D7%9C.txt")]
    [TestCase("ü\"\n.txt", "filename=\"ü%22%0A.txt\"; filename*=UTF-8''%C3%BC%22%0A.txt")]
    [Property("Fault", "D-42, D-43")]
    public async Task SendMedia_OddFileName_StaysInItsHeader(string fileName, string expected)
    {
        var (_, body) = await SendAsync(MediaUpload.FromBytes([1], fileName));

        Assert.That(Encoding.UTF8.GetString(body), Does.Contain($"; name=\"file\"; {expected}\r\nContent-Type: text/plain\r\n\r\n"));
        Assert.That(Encoding.UTF8.GetString(body).Split("\r\nContent-Type:"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task SendMedia_StreamCannotSeek_IsSentInChunks()
    {
        var (head, body) = await SendAsync(MediaUpload.FromStream(new FakeStream(100), "a.txt"));

        Assert.That(head, Does.Contain("Transfer-Encoding: chunked").And.Not.Contain("Content-Length"));
        Assert.That(body.AsSpan().IndexOf(Enumerable.Range(0, 100).Select(i => FakeStream.ByteAt(i)).ToArray()), Is.Positive);
    }

    [Test]
    [Property("Fault", "D-40")]
    public async Task SendMedia_StreamGivesOneByteAtATime_IsSentWhole()
    {
        var stream = new FakeStream(100) { Seekable = true, MaxRead = 1 };
        var progress = new ListProgress();
        var (_, body) = await SendAsync(MediaUpload.FromStream(stream, "a.txt"), progress: progress);

        Assert.That(body.AsSpan().IndexOf(Enumerable.Range(0, 100).Select(i => FakeStream.ByteAt(i)).ToArray()), Is.Positive);
        Assert.That(progress.Values, Is.EqualTo(Enumerable.Range(1, 100)));
        Assert.That(stream.IsClosed, Is.False);
    }

    [TestCase(0, new long[] { 0 })]
    [TestCase(1, new long[] { 1 })]
    [TestCase(81_919, new long[] { 81_919 })]
    [TestCase(131_072, new long[] { 131_072 })]
    [TestCase(131_073, new long[] { 131_072, 131_073 })]
    [TestCase(300_000, new long[] { 131_072, 262_144, 300_000 })]
    [Property("Fault", "D-40")]
    public async Task SendMedia_Progress_EndsWithTheLength(long length, long[] expected)
    {
        var progress = new ListProgress();
        await SendAsync(MediaUpload.FromStream(new FakeStream(length) { Seekable = true }, "a.txt"), progress: progress);

        Assert.That(progress.Values, Is.EqualTo(expected));
        Assert.That(progress.Reports.Select(report => report.TotalBytes), Is.All.EqualTo(length));
        Assert.That(progress.Reports[^1].Fraction, Is.EqualTo(1));
    }

    [Test]
    public async Task SendMedia_NonSeekableStreamTwice_ThrowsInvalidOperationException()
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        var upload = MediaUpload.FromStream(new FakeStream(3), "a.txt");
        await client.Messages.SendMediaAsync(5, upload);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Messages.SendMediaAsync(5, upload));

        Assert.That(exception!.Message, Does.Contain("cannot be sent again"));
    }

    [TestCase(999_999, "ended after 999999")]
    [TestCase(1_000_001, "has at least 1000001")]
    [Property("Fault", "D-39")]
    public async Task SendMedia_StreamIsNotAsLongAsItSaid_ThrowsIOException(long realLength, string expected)
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        var stream = new FakeStream(1_000_000) { Seekable = true, RealLength = realLength };
        var exception = await Assert.ThrowsAsync<IOException>(() => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.txt")));

        Assert.That(exception!.Message, Does.Contain("1000000 bytes").And.Contain(expected));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    [Property("Fault", "D-45")]
    public async Task SendMedia_ProgressThrows_ComesOutAsItIs()
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        foreach (var thrown in new Exception[] { new InvalidOperationException(), new IOException(), new OperationCanceledException(), new InvalidDataException() })
        {
            var stream = new FakeStream(1_000_000) { Seekable = true };
            var progress = new ListProgress(sent =>
            {
                if (sent > 500_000)
                {
                    throw thrown;
                }
            });
            Exception? caught = null;
            try
            {
                await client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.txt"), progress: progress);
            }
            catch (Exception exception)
            {
                caught = exception;
            }

            Assert.That(caught, Is.SameAs(thrown));
            Assert.That(progress.Values.Count(), Is.EqualTo(4));
            Assert.That(stream.IsClosed, Is.False);
        }
    }

    [Test]
    [Property("Fault", "D-40")]
    public async Task SendMedia_StreamThrows_ComesOutAsItIs()
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        var thrown = new IOException("disk");
        var stream = new FakeStream(1_000_000) { Seekable = true, BeforeRead = at => { if (at > 0) { throw thrown; } } };

        Assert.That(await Assert.ThrowsAsync<IOException>(() => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.txt"))), Is.SameAs(thrown));
    }

    [Test]
    [Property("Fault", "D-30, D-46")]
    public async Task SendMedia_CancelledInTheMiddle_EndsWithTheCallersTokenAndLeavesTheStreamOpen()
    {
        var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);
        using var source = new CancellationTokenSource();
        var stream = new FakeStream(long.MaxValue / 2) { Seekable = true };
        var progress = new ListProgress(sent =>
        {
            if (sent > 500_000)
            {
                source.Cancel();
            }
        });
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(
            () => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.txt"), progress: progress, cancellationToken: source.Token));

        // Ends when the server has seen the end of all its connections.
        await server.DisposeAsync();
        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(progress.Values.Count(), Is.EqualTo(4));
        Assert.That(stream.IsClosed, Is.False);
        Assert.That(server.Connections, Is.EqualTo(1));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    [Property("Fault", "D-44")]
    public async Task SendMedia_ContentWithABoundaryInIt_IsOnePartAllTheSame()
    {
        var content = "none yet";
        for (var call = 1; call <= 2; call++)
        {
            var (head, body) = await SendAsync(MediaUpload.FromBytes(Encoding.UTF8.GetBytes(content), "a.txt"));
            var boundary = head.Split("multipart/form-data; boundary=")[1].Split("\r\n")[0];

            Assert.That(content, Does.Not.Contain(boundary));
            Assert.That(Encoding.UTF8.GetString(body).Split("--" + boundary), Has.Length.EqualTo(3));
            Assert.That(Encoding.UTF8.GetString(body), Does.Contain($"\r\n\r\n{content}\r\n--{boundary}--"));
            content = $"\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nx\r\n--{boundary}--\r\n";
        }
    }

    [Test]
    [Property("Fault", "D-49")]
    public async Task SendMedia_OneStreamInTwoCalls_RefusesTheSecond()
    {
        using var httpClient = new HttpClient(new FakeHandler());
        using var client = new TrengoClient(httpClient, new TrengoClientOptions { Token = "t" });
        MediaUpload? upload = null;
        Task? second = null;
        var stream = new FakeStream(10) { Seekable = true, BeforeRead = _ => second ??= client.Messages.SendMediaAsync(5, upload!) };
        upload = MediaUpload.FromStream(stream, "a.txt");
        await client.Messages.SendMediaAsync(5, upload);

        await Assert.ThatAsync(() => second!, Throws.InvalidOperationException.With.Message.Contains("by another call"));
        await client.Messages.SendMediaAsync(5, upload);
    }

    [Test]
    public async Task SendMedia_RefusedByTheServer_ThrowsTrengoApiException()
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.RequestEntityTooLarge, ""));
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Messages.SendMediaAsync(5, Small));

        Assert.That(exception!.OperationId, Is.EqualTo("sendMediaMessage"));
    }

    [Test]
    public async Task SendMedia_NoMedia_ThrowsArgumentNullException()
    {
        using var client = TestClient.Create(new FakeHandler());

        await Assert.ThatAsync(async () => await client.Messages.SendMediaAsync(5, null!), Throws.ArgumentNullException);
    }

    private static async Task<(string Head, byte[] Body)> SendAsync(MediaUpload upload, string? body = null, IProgress<MediaProgress>? progress = null)
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        await client.Messages.SendMediaAsync(5, upload, body, progress);
        return server.Requests.Single();
    }
}
