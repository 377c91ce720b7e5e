using System.Net;
using System.Net.Http;
using System.Text;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Clients;

public class MessagesClientDownloadTests
{
    private const string Address = "https://files.example/a.png?X-Amz-Signature=s3cret";

    private static readonly Attachment Png = new() { FullUrl = Address, ClientName = "../a.png" };

    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("trengo").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task DownloadAttachment_FileOnAnotherServer_IsGotWithoutTheToken()
    {
        using var handler = Answering("content");
        using var client = TestClient.Create(handler).With(new TrengoCallOptions { Headers = { ["X-Tenant"] = "secret" } });
        using var download = await client.Messages.DownloadAttachmentAsync(Png);
        using var reader = new StreamReader(download.Content);

        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("content"));
        Assert.That((download.FileName, download.ContentType, download.Length), Is.EqualTo(("a.png", "image/png", 7)));
        Assert.That(handler.Requests.Single().Uri.AbsoluteUri, Is.EqualTo(Address));
        Assert.That(handler.Requests.Single().Headers.Keys, Is.EquivalentTo(new[] { "Accept", "User-Agent" }));
        Assert.That(handler.Requests.Single().Headers["Accept"], Is.EqualTo("*/*"));
    }

    [Test]
    public async Task DownloadAttachment_WithoutAName_TakesTheServers()
    {
        using var handler = Answering("x", "attachment; filename=\"..\\\\b.pdf\"");
        using var client = TestClient.Create(handler);
        using var download = await client.Messages.DownloadAttachmentAsync(new Attachment { FullUrl = Address });

        Assert.That(download.FileName, Is.EqualTo("b.pdf"));
    }

    [TestCase(HttpStatusCode.Forbidden)]
    [TestCase(HttpStatusCode.Unauthorized)]
    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.Found)]
    public async Task DownloadAttachment_Refused_SaysSoWithoutTheAddress(HttpStatusCode status)
    {
        using var handler = new FakeHandler(status, "<Error>expired</Error>", "application/xml");
        using var client = TestClient.Create(handler, options => options.MaxRetries = 3);
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Messages.DownloadAttachmentAsync(Png));

        Assert.That(exception!.StatusCode, Is.EqualTo(status));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("files.example"));
        Assert.That(exception.ResponseBody, Does.Contain("expired"));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("a.png")]
    [TestCase("http://files.example/a.png")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://user:s3cret@files.example/a.png")]
    public async Task DownloadAttachment_AddressThatIsNone_IsRefused(string? address)
    {
        using var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Messages.DownloadAttachmentAsync(new Attachment { FullUrl = address }));

        Assert.That(exception!.Message, Does.Not.Contain("s3cret"));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task CopyTo_LongFile_TellsHowFarItIs()
    {
        using var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new FakeStream(200_000) { Seekable = true, MaxRead = 65_536 }) }));
        using var client = TestClient.Create(handler, options => options.MaxResponseBytes = 1_000);
        using var download = await client.Messages.DownloadAttachmentAsync(Png);
        var progress = new ListProgress();
        await download.CopyToAsync(Stream.Null, progress);

        Assert.That(progress.Values, Is.EqualTo(new[] { 65_536, 131_072, 196_608, 200_000 }), "the limit of answers is none of files");
        Assert.That(progress.Reports[^1].Fraction, Is.EqualTo(1));
    }

    [Test]
    public async Task Save_WholeFile_ReplacesTheOneThatIsThere()
    {
        var path = Path.Combine(_folder, "a.png");
        File.WriteAllText(path, "old");
        using var client = TestClient.Create(Answering("content"));
        using (var download = await client.Messages.DownloadAttachmentAsync(Png))
        {
            await download.SaveAsync(path);
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo("content"));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Save_FileBreaksOff_LeavesNothingBehind()
    {
        using var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream(new byte[100_000])) }));
        using var client = TestClient.Create(handler);
        using var download = await client.Messages.DownloadAttachmentAsync(Png);

        await Assert.ThatAsync(() => download.SaveAsync(Path.Combine(_folder, "a.png")), Throws.InstanceOf<TrengoConnectionException>());
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }

    [Test]
    public async Task CopyTo_Cancelled_EndsWhileNothingComes()
    {
        using var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) }));
        using var client = TestClient.Create(handler);
        using var source = new CancellationTokenSource();
        using var download = await client.Messages.DownloadAttachmentAsync(Png);
        var copying = download.CopyToAsync(Stream.Null, cancellationToken: source.Token);
        await source.CancelAsync();

        await Assert.ThatAsync(() => copying, Throws.InstanceOf<OperationCanceledException>());
    }

    private static FakeHandler Answering(string content, string? disposition = null) => new((_, _) =>
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        body.Headers.Add("Content-Type", "image/png");
        if (disposition is not null)
        {
            body.Headers.Add("Content-Disposition", disposition);
        }

        return Task.FromResult(new HttpResponseMessage { Content = body });
    });
}
