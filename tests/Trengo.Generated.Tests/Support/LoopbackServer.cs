using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>
/// A server that keeps the bytes of each request as they came: the line and headers, and the body. One answer for all; each
/// connection is closed after it.
/// </summary>
internal sealed class LoopbackServer(
    string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", bool keepsBodies = true)
    : SocketServer
{
    public List<(string Head, byte[] Body)> Requests { get; } = [];

    public long DiscardedBytes { get; private set; }

    /// <summary>How many requests have begun.</summary>
    public int Connections { get; private set; }

    protected override async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var stream = client.GetStream();
        var head = Encoding.Latin1.GetString(await ReadUntilAsync(stream, "\r\n\r\n", stop));
        if (head.Length == 0)
        {
            return;
        }

        Connections++;

        var length = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = Array.Empty<byte>();
        if (length is null)
        {
            body = head.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? await ReadUntilAsync(stream, "\r\n0\r\n\r\n", stop) : body;
        }
        else
        {
            body = await ReadAsync(stream, long.Parse(length.Split(':')[1], CultureInfo.InvariantCulture), stop);
        }

        lock (Requests)
        {
            Requests.Add((head, body));
        }

        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), stop);
    }

    private async Task<byte[]> ReadAsync(NetworkStream stream, long length, CancellationToken stop)
    {
        var kept = new MemoryStream();
        var buffer = new byte[128 * 1024];
        while (length > 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), stop);
            if (read == 0)
            {
                throw new IOException("The request broke off.");
            }

            length -= read;
            if (keepsBodies)
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

    private static async Task<byte[]> ReadUntilAsync(NetworkStream stream, string end, CancellationToken stop)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!bytes.TakeLast(end.Length).SequenceEqual(Encoding.Latin1.GetBytes(end)))
        {
            if (await stream.ReadAsync(one, stop) == 0)
            {
                return [];
            }

            bytes.Add(one[0]);
        }

        return [.. bytes];
    }
}
