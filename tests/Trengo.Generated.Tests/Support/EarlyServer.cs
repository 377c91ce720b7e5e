using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>Answers as soon as it has the head of a request, and closes the connection without reading the body.</summary>
/// <param name="answer">The lines of an answer without a body, for each request by its number, from 1.</param>
internal sealed class EarlyServer(Func<int, string> answer) : SocketServer
{
    public List<string> Heads { get; } = [];

    protected override async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var stream = client.GetStream();
        var buffer = new byte[16 * 1024];
        var read = await stream.ReadAsync(buffer, stop);
        Heads.Add(Encoding.Latin1.GetString(buffer, 0, read));
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {answer(Heads.Count)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), stop);
    }
}
