using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>A server that answers as soon as it has the head of a request, and closes the connection without reading the body.</summary>
internal sealed class EarlyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, string> _answer;
    private readonly Task _serving;

    /// <param name="answer">The lines of an answer without a body, for each request by its number, from 1.</param>
    public EarlyServer(Func<int, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v2");

    public List<string> Heads { get; } = [];

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
                var buffer = new byte[16 * 1024];
                var read = await stream.ReadAsync(buffer, _stop.Token);
                Heads.Add(Encoding.Latin1.GetString(buffer, 0, read));
                await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {_answer(Heads.Count)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), _stop.Token);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
            {
                // The client went away.
            }
        }
    }
}
