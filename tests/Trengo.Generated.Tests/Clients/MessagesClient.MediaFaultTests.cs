using System.Net;
using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Clients;

/// <summary>Uploads that the server refuses early, that are sent again, or whose file is not what it was.</summary>
public class MessagesClientMediaFaultTests
{
    private const int Large = 50_000_000;

    private string _path = "";

    [SetUp]
    public void CreateFile()
    {
        _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.txt");
        File.WriteAllText(_path, "content");
    }

    [TearDown]
    public void DeleteFile() => File.Delete(_path);

    [Test]
    [Property("Fault", "D-38")]
    public async Task SendMedia_StreamCannotSeekAnd429_IsSentOnceAndSaysSo()
    {
        using var handler = Refusing(1);
        using var client = TestClient.Create(handler, options => options.MaxRetries = 3);
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(
            () => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(new FakeStream(10), "a.txt")));

        Assert.That(exception!.Message, Does.Contain("can be read only once"));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    [Property("Fault", "D-38")]
    public async Task SendMedia_StreamSeeksOrIsBuffered_IsSentAgainWhole(bool isSeekable)
    {
        using var handler = Refusing(1);
        var clock = new TestClock();
        using var client = Create(handler, clock);
        var stream = new FakeStream(200_000) { Seekable = isSeekable, Position = 10 };
        var media = isSeekable ? MediaUpload.FromStream(stream, "a.txt") : await MediaUpload.FromBufferedStreamAsync(stream, "a.txt");
        var progress = new ListProgress();
        var sending = client.Messages.SendMediaAsync(5, media, progress: progress);
        await EndAsync(sending, clock);
        await sending;

        Assert.That(handler.Requests.Select(request => request.Body!.Length), Is.All.EqualTo(handler.Requests[0].Body!.Length));
        Assert.That(handler.Requests.Select(request => request.Body!.AsSpan().IndexOf(new[] { FakeStream.ByteAt(10), FakeStream.ByteAt(11), FakeStream.ByteAt(12) })), Is.All.Positive);
        Assert.That(progress.Values, Is.EqualTo(new[] { 131_072, 199_990, 131_072, 199_990 }));
    }

    [Test]
    [Property("Fault", "D-38")]
    public async Task FromBufferedStream_StreamIsLongerThanAllowed_ThrowsIOException()
    {
        var exception = await Assert.ThrowsAsync<IOException>(() => MediaUpload.FromBufferedStreamAsync(new FakeStream(1_001), "a.txt", maxLength: 1_000));

        Assert.That(exception!.Message, Does.Contain("more than the 1000 bytes of maxLength"));
        Assert.That((await MediaUpload.FromBufferedStreamAsync(new FakeStream(1_000), "a.txt", maxLength: 1_000)).Length, Is.EqualTo(1_000));
        await Assert.ThatAsync(() => MediaUpload.FromBufferedStreamAsync(null!, "a.txt"), Throws.ArgumentNullException);
    }

    [TestCase("other")]
    [TestCase("longer content")]
    [TestCase(null)]
    [Property("Fault", "D-39")]
    public async Task SendMedia_FileChangedBeforeItIsSentAgain_IsNotSent(string? content)
    {
        using var handler = new FakeHandler((_, _) =>
        {
            File.Delete(_path);
            if (content is not null)
            {
                File.WriteAllText(_path, content);
            }

            return Task.FromResult(FakeHandler.Answer(HttpStatusCode.TooManyRequests, null));
        });
        var clock = new TestClock();
        using var client = Create(handler, clock);
        var sending = client.Messages.SendMediaAsync(5, MediaUpload.FromFile(_path));
        await EndAsync(sending, clock);

        await Assert.ThatAsync(() => sending, Throws.InstanceOf<IOException>());
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-39")]
    public async Task SendMedia_FileChangedBetweenTwoCalls_SendsWhatItIsNow()
    {
        using var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        var media = MediaUpload.FromFile(_path);
        await client.Messages.SendMediaAsync(5, media);
        File.WriteAllText(_path, "something else");
        await client.Messages.SendMediaAsync(5, media);

        Assert.That(handler.Requests[1].Text, Does.Contain("something else"));
    }

    [Test]
    [Property("Fault", "D-40")]
    public async Task SendMedia_StreamDoesNotKnowItsLength_IsSentInChunks()
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        await client.Messages.SendMediaAsync(5, MediaUpload.FromStream(new UnknownLengthStream("content"u8.ToArray()), "a.txt"));

        Assert.That(server.Requests.Single().Head, Does.Contain("Transfer-Encoding: chunked"));
    }

    [TestCase("401 Unauthorized", 401)]
    [TestCase("413 Content Too Large", 413)]
    [TestCase("415 Unsupported Media Type", 415)]
    [TestCase("422 Unprocessable Content", 422)]
    [TestCase("429 Too Many Requests", 429)]
    [TestCase("500 Internal Server Error", 500)]
    [TestCase("307 Temporary Redirect\r\nLocation: https://evil.example/", 307)]
    [Property("Fault", "D-47, D-48")]
    public async Task SendMedia_AnsweredBeforeTheBodyWasRead_ReportsTheAnswer(string answer, int status)
    {
        await using var server = new EarlyServer(_ => answer);
        using var httpClient = CreatePatient();
        using var client = new TrengoClient(httpClient, CreateOptions(server));
        foreach (var isSeekable in new[] { true, false })
        {
            var stream = new FakeStream(Large) { Seekable = isSeekable };
            var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.mp4")));

            Assert.That((int?)exception!.StatusCode, Is.EqualTo(status));
            Assert.That(stream.Position, Is.Zero, "nothing was sent for nothing");
        }
    }

#if !AGAINST_NETSTANDARD
    // What the build for netstandard2.0 is made for gives no way to hear such an answer.
    [TestCase(true)]
    [TestCase(false)]
    [Property("Fault", "D-47")]
    public async Task SendMedia_AnsweredInTheMiddleOfTheBody_ReportsTheAnswerAndReadsTheFileNoFurther(bool isSeekable)
    {
        await using var server = new EarlyServer(_ => "413 Content Too Large", readsFirst: 500_000);
        using var client = new TrengoClient(CreateOptions(server));
        var stream = new FakeStream(4L << 30) { Seekable = isSeekable };
        var progress = new ListProgress();
        var exception = await Assert.CatchAsync<TrengoApiException>(
            () => client.Messages.SendMediaAsync(5, MediaUpload.FromStream(stream, "a.mp4"), progress: progress));

        Assert.That(exception!.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(exception.MayHaveBeenProcessed, Is.False);
        Assert.That(progress.Values.Last(), Is.GreaterThanOrEqualTo(500_000).And.LessThan(Large));
        Assert.That(stream.Position, Is.LessThan(Large));
    }

    [Test]
    [Property("Fault", "D-47")]
    public async Task SendMedia_ClosedInTheMiddleOfTheBodyWithoutAnAnswer_IsALostConnection()
    {
        await using var server = new EarlyServer(_ => null, readsFirst: 500_000);
        using var client = new TrengoClient(CreateOptions(server));
        var media = MediaUpload.FromStream(new FakeStream(Large), "a.mp4");
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Messages.SendMediaAsync(5, media));

        Assert.That(exception, Is.TypeOf<TrengoConnectionException>());
        Assert.That(exception!.MayHaveBeenProcessed, Is.True);
    }

    [Test]
    [Property("Fault", "D-45, D-47")]
    public async Task SendMedia_ProgressCallsTheClientAndThatUploadIsRefused_SendsTheFirstWhole()
    {
        await using var refusing = new EarlyServer(_ => "413 Content Too Large", readsFirst: 500_000);
        await using var server = new LoopbackServer();
        using var other = new TrengoClient(CreateOptions(refusing));
        using var client = TestClient.Create(server.Address);
        var refusals = 0;
        var progress = new ListProgress(sent =>
        {
            if (sent == 131_072)
            {
                var media = MediaUpload.FromStream(new FakeStream(Large), "b.mp4");
                Assert.Catch<TrengoApiException>(() => other.Messages.SendMediaAsync(6, media).GetAwaiter().GetResult());
                refusals++;
            }
        });
        await client.Messages.SendMediaAsync(5, MediaUpload.FromStream(new FakeStream(300_000) { Seekable = true }, "a.mp4"), progress: progress);

        Assert.That(refusals, Is.EqualTo(1));
        Assert.That(server.Requests.Single().Body, Has.Length.GreaterThan(300_000));
        Assert.That(progress.Values.Last(), Is.EqualTo(300_000));
    }
#endif

    [Test]
    [Property("Fault", "D-47")]
    public async Task SendMedia_RefusedTokenBeforeTheBodyWasRead_IsSentAgainWithAnother()
    {
        await using var server = new EarlyServer(number => number == 1 ? "401 Unauthorized" : "403 Forbidden");
        var tokens = new Queue<string>(["one", "two"]);
        var options = CreateOptions(server);
        options.TokenProvider = _ => new ValueTask<string>(tokens.Dequeue());
        using var httpClient = CreatePatient();
        using var client = new TrengoClient(httpClient, options);
        var media = MediaUpload.FromStream(new FakeStream(Large) { Seekable = true }, "a.mp4");
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Messages.SendMediaAsync(5, media));

        Assert.That(exception!.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(server.Heads[1], Does.Contain("Authorization: Bearer two"));
    }

    [TestCase(261_000, false)]
    [TestCase(300_000, true)]
    [Property("Fault", "D-48")]
    public async Task SendMedia_ServerSaysNothingOfExpect_IsSentAllTheSame(long length, bool isAnnounced)
    {
        await using var server = new LoopbackServer();
        using var client = TestClient.Create(server.Address);
        await client.Messages.SendMediaAsync(5, MediaUpload.FromStream(new FakeStream(length) { Seekable = true }, "a.mp4"));

        Assert.That(server.Requests.Single().Head.Contains("Expect: 100-continue"), Is.EqualTo(isAnnounced));
        Assert.That(server.Requests.Single().Body, Has.Length.GreaterThan(length));
    }

    [Test]
    [Property("Fault", "D-45")]
    public async Task SendMedia_ProgressCallsTheClient_BothEnd()
    {
        using var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        var progress = new ListProgress(_ => client.Messages.SendTextAsync(5, "half way").GetAwaiter().GetResult());
        await client.Messages.SendMediaAsync(5, MediaUpload.FromBytes([1], "a.txt"), progress: progress);

        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    [Property("Fault", "D-45")]
    public async Task SendMedia_ProgressOnACapturedContext_DoesNotWaitForIt()
    {
        using var client = TestClient.Create(new FakeHandler());
        var context = new StoppedContext();
        var progress = context.CreateProgress();
        await client.Messages.SendMediaAsync(5, MediaUpload.FromBytes([1], "a.txt"), progress: progress);

        Assert.That(context.Posted, Is.EqualTo(1));
    }

    private static TrengoClientOptions CreateOptions(EarlyServer server)
    {
        var options = TestClient.CreateOptions();
        options.BaseAddress = server.Address;
        return options;
    }

    // It waits for the server's word however slow the machine is.
    private static HttpClient CreatePatient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });

    private static async Task EndAsync(Task sending, TestClock clock)
    {
        while (!sending.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }

    private static FakeHandler Refusing(int times)
    {
        var count = 0;
        return new FakeHandler((_, _) => Task.FromResult(count++ < times
            ? FakeHandler.Answer(HttpStatusCode.TooManyRequests, null)
            : FakeHandler.Answer(HttpStatusCode.OK, "{}")));
    }

    private static TrengoClient Create(FakeHandler handler, TestClock clock) => TestClient.Create(handler, options =>
    {
        options.MaxRetries = 3;
        options.TimeProvider = clock;

        // The clock is moved for the waits, while files are read in their own time.
        options.Timeout = options.AttemptTimeout = Timeout.InfiniteTimeSpan;
    });

    private sealed class UnknownLengthStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override long Length => throw new NotSupportedException();
    }

    /// <summary>A context whose thread is busy for ever.</summary>
    private sealed class StoppedContext : SynchronizationContext
    {
        public int Posted { get; private set; }

        public override void Post(SendOrPostCallback d, object? state) => Posted++;

        public Progress<MediaProgress> CreateProgress()
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return new Progress<MediaProgress>(_ => { });
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}
