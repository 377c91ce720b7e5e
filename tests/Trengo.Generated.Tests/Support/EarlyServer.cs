using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>Answers as soon as it has the head of a request, and closes the connection without reading the body, or not all of it.</summary>
/// <param name="answer">The lines of an answer without a body, for each request by its number, from 1; null for none at all.</param>
/// <param name="readsFirst">How many bytes of the body it reads before it answers.</param>
internal sealed class EarlyServer(Func<int, string?> answer, int readsFirst = 0) : SocketServer
{
    public List<string> Heads { get; } = [];

    protected override async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var stream = client.GetStream();
        var buffer = new byte[16 * 1024];
        var read = await stream.ReadAsync(buffer, stop);
        Heads.Add(Encoding.Latin1.GetString(buffer, 0, read));
        await stream.ReadExactlyAsync(new byte[readsFirst], stop);
        if (answer(Heads.Count) is { } lines)
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {lines}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), stop);
        }
    }
}
