namespace Trengo.Generated.Tests.Support;

/// <summary>A body of which nothing more comes until the reading is cancelled, or the stream closed, as those of sockets do.</summary>
internal sealed class EndlessStream(Action? onRead = null) : MemoryStream
{
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead?.Invoke();
        await _closed.Task.WaitAsync(cancellationToken);
        throw new ObjectDisposedException(nameof(EndlessStream));
    }

    protected override void Dispose(bool disposing)
    {
        _closed.TrySetResult();
        base.Dispose(disposing);
    }
}
