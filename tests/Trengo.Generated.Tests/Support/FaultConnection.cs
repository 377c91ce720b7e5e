using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>One request to a <see cref="FaultServer"/>, and the ways to answer it.</summary>
internal sealed class FaultConnection(TcpClient client, CancellationToken stop) : IDisposable
{
    private readonly NetworkStream _stream = client.GetStream();

    /// <summary>Which request it is, counted from 1.</summary>
    public int Number { get; set; }

    public string Head { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>Ends with the server.</summary>
    public CancellationToken Stop => stop;

    public bool IsGet => Head.StartsWith("GET ", StringComparison.Ordinal);

    public async Task<bool> ReadRequestAsync()
    {
        Head = await ReadUntilAsync("\r\n\r\n");
        var length = Head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        if (length is not null)
        {
            var body = new byte[int.Parse(length.Split(':')[1], CultureInfo.InvariantCulture)];
            await _stream.ReadExactlyAsync(body, stop);
            Body = Encoding.UTF8.GetString(body);
        }

        return Head.Length > 0;
    }

    public async Task WriteAsync(string text) => await _stream.WriteAsync(Encoding.Latin1.GetBytes(text), stop);

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes) => await _stream.WriteAsync(bytes, stop);

    public Task AnswerAsync(int status, string body = "{}", params string[] headers)
    {
        var lines = string.Concat(headers.Select(header => header + "\r\n"));
        return WriteAsync($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{lines}\r\n{body}");
    }

    /// <summary>Ends the connection as a crash does: with RST in place of FIN.</summary>
    public void Reset()
    {
        client.Client.LingerState = new LingerOption(true, 0);
        client.Client.Close();
    }

    public Task WaitForeverAsync() => Task.Delay(Timeout.Infinite, stop);

    /// <summary>Ends when the client has closed its side.</summary>
    public async Task WaitForCloseAsync()
    {
        var one = new byte[1];
        while (await _stream.ReadAsync(one, stop) > 0)
        {
        }
    }

    public void Dispose() => _stream.Dispose();

    private async Task<string> ReadUntilAsync(string end)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            if (await _stream.ReadAsync(one, stop) == 0)
            {
                return "";
            }

            text.Append((char)one[0]);
        }

        return text.ToString();
    }
}
