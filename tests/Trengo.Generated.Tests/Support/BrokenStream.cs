namespace Trengo.Generated.Tests.Support;

/// <summary>Gives its bytes, and then breaks as a lost connection does.</summary>
internal sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = base.Read(buffer, offset, count);
        return read > 0 ? read : throw new IOException("lost");
    }

    public override int Read(Span<byte> buffer)
    {
        var read = base.Read(buffer);
        return read > 0 ? read : throw new IOException("lost");
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return Read(buffer.Span);
    }
}
