using System.Net.Sockets;

namespace Trengo.Generated.Tests.Support;

/// <summary>Misbehaves as it is told. One request for each connection.</summary>
internal sealed class FaultServer(Func<FaultConnection, Task> serve) : SocketServer
{
    private int _count;

    /// <summary>How many requests have come whole, or at least their heads.</summary>
    public int Requests => Volatile.Read(ref _count);

    protected override async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var connection = new FaultConnection(client, stop);
        if (await connection.ReadRequestAsync())
        {
            connection.Number = Interlocked.Increment(ref _count);
            await serve(connection);
        }
    }
}
