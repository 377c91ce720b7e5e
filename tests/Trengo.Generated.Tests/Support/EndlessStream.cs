namespace Trengo.Generated.Tests.Support;

/// <summary>A body of which nothing more comes until the reading is cancelled.</summary>
internal sealed class EndlessStream(Action? onRead = null) : MemoryStream
{
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead?.Invoke();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
