namespace Trengo.Generated.Tests.Support;

/// <summary>A body that comes one blank at a time, and then pauses until the reading is cancelled.</summary>
internal sealed class DrippingStream(int drops, Action? onRead = null) : MemoryStream
{
    private int _left = drops;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The reader gets to know that it has to wait before time passes.
        await Task.Yield();
        onRead?.Invoke();
        if (_left-- <= 0)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        buffer.Span[0] = (byte)' ';
        return 1;
    }
}
