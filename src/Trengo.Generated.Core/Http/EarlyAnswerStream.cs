#if NET
using System.Runtime.CompilerServices;

namespace Trengo.Http;

/// <summary>
/// A connection whose server may answer an upload before it has read all of it, and close. The handler would give up at the first
/// write that fails then, and the answer, which has come already, would be lost: here the rest of the upload goes nowhere, and
/// what is read next says whether there is an answer.
/// </summary>
internal sealed class EarlyAnswerStream(Stream stream) : Stream
{
    private bool _isClosed;

    public override bool CanRead => stream.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => stream.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>For <see cref="SocketsHttpHandler.PlaintextStreamFilter"/>.</summary>
    public static ValueTask<Stream> FilterAsync(SocketsHttpPlaintextStreamFilterContext context, CancellationToken cancellationToken)
    {
        return new ValueTask<Stream>(context.NegotiatedHttpVersion.Major == 1 ? new EarlyAnswerStream(context.PlaintextStream) : context.PlaintextStream);
    }

    public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => stream.Read(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, offset, count, cancellationToken);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        stream.ReadAsync(buffer, cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => stream.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        return EarlyAnswer.Current is { } upload ? WriteAsync(upload, buffer, cancellationToken) : stream.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => stream.Flush();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (!_isClosed)
        {
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    // An upload comes here with each of its pieces.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask WriteAsync(EarlyAnswer upload, ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        if (upload.WasClosed(this))
        {
            return;
        }

        try
        {
            await stream.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException) when (!_isClosed)
        {
            // Another upload on the same connection would be lost with it, and gets the exception.
            _isClosed = true;
            upload.Close(this);
        }
    }
}
#endif
