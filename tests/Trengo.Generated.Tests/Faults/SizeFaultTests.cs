using System.IO.Compression;
using System.Text;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

public class SizeFaultTests
{
    private const int Limit = 1024 * 1024;

    [TestCase(" ")]
    [TestCase("[1,1,1,1")]
    [Property("Fault", "D-23")]
    public async Task Body_NeverEnds_IsCutAtTheLimitAndTheConnectionClosed(string text)
    {
        var closed = new TaskCompletionSource();
        await using var server = new FaultServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            var chunk = Encoding.Latin1.GetBytes($"{8000:x}\r\n{string.Concat(Enumerable.Repeat(text, 8000 / text.Length))}\r\n");
            try
            {
                while (true)
                {
                    await connection.WriteAsync(chunk);
                }
            }
            catch (IOException)
            {
                closed.SetResult();
            }
        });
        using var client = TestClient.Create(server.Address, options => options.MaxResponseBytes = Limit);
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Message, Does.Contain("more than the 1048576 bytes of TrengoClientOptions.MaxResponseBytes"));
        Assert.That(exception.ResponseBody, Has.Length.EqualTo(65_536));
        await closed.Task;
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    [Property("Fault", "D-24")]
    public async Task Body_IsABomb_IsCutByWhatItInflatesTo(string encoding)
    {
        var bytes = Compress(encoding, new byte[64 * 1024 * 1024]);
        Assert.That(bytes, Has.Length.LessThan(Limit / 10));
        await using var server = new FaultServer(connection => AnswerAsync(connection, encoding, bytes));
        using var client = TestClient.Create(server.Address, options => options.MaxResponseBytes = Limit);
        var before = GC.GetTotalAllocatedBytes();
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(16 * Limit));
    }

    [Test]
    [Property("Fault", "D-24")]
    public async Task Body_GzipInGzip_IsInflatedOnceAndIsAnError()
    {
        var bytes = Compress("gzip", Compress("gzip", "{}"u8.ToArray()));
        await using var server = new FaultServer(connection => AnswerAsync(connection, "gzip", bytes));
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());
    }

    [TestCase(true)]
    [TestCase(false)]
    [Property("Fault", "D-24")]
    public async Task Body_GzipIsCutOrNone_IsALostConnection(bool isCut)
    {
        var bytes = isCut ? Compress("gzip", Encoding.UTF8.GetBytes(new string('x', 10_000) + Guid.NewGuid()))[..^20] : "{}"u8.ToArray();
        await using var server = new FaultServer(connection => AnswerAsync(connection, "gzip", bytes));
        using var client = TestClient.Create(server.Address);
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception, Is.TypeOf<TrengoConnectionException>().Or.TypeOf<TrengoUnexpectedContentException>());
    }

    [Property("Fault", "D-23")]
    [TestCase(true)]
#if !AGAINST_NETSTANDARD
    // What the build for netstandard2.0 is made for has no ReadAsStream.
    [TestCase(false)]
#endif
    public async Task RawBody_NeverEnds_IsCutAtTheLimitWhileItIsRead(bool isAsync)
    {
        using var client = TestClient.Create(
            new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new FakeStream(long.MaxValue)) })), options => options.MaxResponseBytes = Limit);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using var response = await client.SendAsync(request);
        await using var stream = isAsync ? await response.Content.ReadAsStreamAsync() : response.Content.ReadAsStream();
        using var target = new MemoryStream();

        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(async () =>
        {
            if (isAsync)
            {
                await stream.CopyToAsync(target);
            }
            else
            {
                stream.CopyTo(target);
            }
        });
        Assert.That(target.Length, Is.LessThanOrEqualTo(Limit));
    }

    private static Task AnswerAsync(FaultConnection connection, string encoding, byte[] bytes)
    {
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nConnection: close\r\nContent-Length: {bytes.Length}\r\n\r\n";
        return connection.WriteAsync(Encoding.Latin1.GetBytes(head).Concat(bytes).ToArray());
    }

    private static byte[] Compress(string encoding, byte[] bytes)
    {
        using var target = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "br" => new BrotliStream(target, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(target, CompressionLevel.Optimal),
            _ => new GZipStream(target, CompressionLevel.SmallestSize),
        })
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }
}
