using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>
/// A server that keeps the bytes of each request as they came: the line and headers, and the body. One answer for all; each
/// connection is closed after it.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly byte[] _answer;
    private readonly bool _keepsBodies;
    private readonly Task _serving;

    public LoopbackServer(string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", bool keepsBodies = true)
    {
        _answer = Encoding.Latin1.GetBytes(answer);
        _keepsBodies = keepsBodies;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v2");

    public List<(string Head, byte[] Body)> Requests { get; } = [];

    public long DiscardedBytes { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                using var stream = client.GetStream();
                await ServeAsync(stream);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
            {
                // A call that was given up; what came of it is not kept.
            }
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        var head = Encoding.Latin1.GetString(await ReadUntilAsync(stream, "\r\n\r\n"));
        if (head.Length == 0)
        {
            return;
        }

        var length = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = Array.Empty<byte>();
        if (length is null)
        {
            body = head.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? await ReadUntilAsync(stream, "\r\n0\r\n\r\n") : body;
        }
        else
        {
            body = await ReadAsync(stream, long.Parse(length.Split(':')[1], CultureInfo.InvariantCulture));
        }

        Requests.Add((head, body));
        await stream.WriteAsync(_answer, _stop.Token);
    }

    private async Task<byte[]> ReadAsync(NetworkStream stream, long length)
    {
        var kept = new MemoryStream();
        var buffer = new byte[128 * 1024];
        while (length > 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), _stop.Token);
            if (read == 0)
            {
                throw new IOException("The request broke off.");
            }

            length -= read;
            if (_keepsBodies)
            {
                kept.Write(buffer, 0, read);
            }
            else
            {
                DiscardedBytes += read;
            }
        }

        return kept.ToArray();
    }

    private async Task<byte[]> ReadUntilAsync(NetworkStream stream, string end)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!bytes.TakeLast(end.Length).SequenceEqual(Encoding.Latin1.GetBytes(end)))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
            {
                return [];
            }

            bytes.Add(one[0]);
        }

        return [.. bytes];
    }
}
