using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Benchmarks.Client;

/// <summary>Takes requests on this machine and throws their bodies away. It asks for each body that is announced.</summary>
internal sealed class DiscardingServer : IDisposable
{
    private static readonly byte[] Continue = Encoding.ASCII.GetBytes("HTTP/1.1 100 Continue\r\n\r\n");
    private static readonly byte[] Answer = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public DiscardingServer()
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v2/");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            var buffer = new byte[256 * 1024];
            var have = 0;
            while (true)
            {
                var end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
                if (end < 0)
                {
                    var read = await stream.ReadAsync(buffer.AsMemory(have));
                    if (read == 0)
                    {
                        return;
                    }

                    have += read;
                    continue;
                }

                var lines = Encoding.ASCII.GetString(buffer, 0, end).Split("\r\n");
                if (lines.Contains("Expect: 100-continue"))
                {
                    await stream.WriteAsync(Continue);
                }

                var length = long.Parse(lines.Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))[16..], CultureInfo.InvariantCulture);
                for (length -= have - end - 4; length > 0;)
                {
                    var read = await stream.ReadAsync(buffer);
                    length -= read > 0 ? read : throw new IOException("The request broke off.");
                }

                have = 0;
                await stream.WriteAsync(Answer);
            }
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (SocketException)
        {
            // It was stopped.
        }
        catch (ObjectDisposedException)
        {
            // It was stopped.
        }
    }
}
