namespace Trengo.Http;

/// <summary>The stream of a body under the limits of a <see cref="ResponseGuard"/>.</summary>
internal sealed class GuardedStream : Stream
{
    private readonly Stream _stream;
    private readonly ResponseGuard _guard;

    public GuardedStream(Stream stream, ResponseGuard guard)
    {
        _stream = stream;
        _guard = guard;
    }

    public override bool CanRead => _stream.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        _guard.BeginRead();
        try
        {
            return _guard.EndRead(_stream.Read(buffer, offset, count));
        }
        catch (Exception exception) when (_guard.Explain(exception) is { } explained && explained != exception)
        {
            throw explained;
        }
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        _guard.BeginRead();
        try
        {
            return _guard.EndRead(await Buffers.ReadAsync(_stream, buffer, offset, count, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (_guard.Explain(exception) is { } explained && explained != exception)
        {
            throw explained;
        }
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _guard.BeginRead();
        try
        {
            return _guard.EndRead(await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (_guard.Explain(exception) is { } explained && explained != exception)
        {
            throw explained;
        }
    }
#endif

    public override void Flush()
    {
        // There is nothing to write.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
            _guard.Dispose();
        }

        base.Dispose(disposing);
    }
}
