using System.Net;
using System.Net.Sockets;

namespace Trengo.Generated.Tests.Support;

/// <summary>A server of raw sockets that misbehaves as it is told. One request for each connection, many connections at a time.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _connections = [];
    private readonly Func<FaultConnection, Task> _serve;
    private readonly Task _accepting;
    private int _count;

    public FaultServer(Func<FaultConnection, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v2");

    /// <summary>How many requests have come whole, or at least their heads.</summary>
    public int Requests => Volatile.Read(ref _count);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // It was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var connection = new FaultConnection(client, _stop.Token);
                if (await connection.ReadRequestAsync())
                {
                    connection.Number = Interlocked.Increment(ref _count);
                    await _serve(connection);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client went away, or the connection was reset on purpose.
            }
        }
    }
}
