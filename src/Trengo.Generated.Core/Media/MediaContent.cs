using System.Net;
using Trengo.Http;

namespace Trengo.Media;

/// <summary>Sends a source piece by piece and says how far it is.</summary>
internal sealed class MediaContent : HttpContent
{
    private const int BufferLength = 128 * 1024;

    private readonly MediaSource _source;
    private readonly IProgress<MediaProgress>? _progress;
    private readonly long? _length;
    private readonly CancellationToken _cancellationToken;

    public MediaContent(MediaSource source, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        _source = source;
        _progress = progress;
        _length = source.FindLength();
        _cancellationToken = cancellationToken;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        return CopyAsync(stream, _cancellationToken);
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        return CopyAsync(stream, cancellationToken);
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }

    private async Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        var stream = MediaUploadFault.Guard(_source.Open);
        var buffer = Buffers.Rent(BufferLength);
        try
        {
            long sent = 0;
            int read;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (EarlyAnswer.Current is { IsClosed: true })
                {
                    await CompleteAsync(target, buffer, sent, cancellationToken).ConfigureAwait(false);
                    return;
                }

                read = await ReadAsync(stream, buffer, cancellationToken).ConfigureAwait(false);
                CheckLength(sent + read, isEnd: read == 0);
                if (read > 0)
                {
                    await Buffers.WriteAsync(target, buffer, read, cancellationToken).ConfigureAwait(false);
                    sent += read;
                }

                // At the end there is nothing new to say, unless nothing was said at all.
                if (_progress is not null && (read > 0 || sent == 0))
                {
                    MediaUploadFault.Guard(() => _progress.Report(new MediaProgress(sent, _length)));
                }
            }
            while (read > 0);
        }
        finally
        {
            Buffers.Return(buffer);
            _source.Close(stream);
        }
    }

    // .NET looks at the answer only when as much has been written as was announced. Where it goes, nobody gets it.
    private async Task CompleteAsync(Stream target, byte[] buffer, long sent, CancellationToken cancellationToken)
    {
        for (; sent < _length; sent += BufferLength)
        {
            await Buffers.WriteAsync(target, buffer, (int)Math.Min(BufferLength, _length.Value - sent), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<int> ReadAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await Buffers.ReadAsync(stream, buffer, 0, BufferLength, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MediaUploadFault(exception);
        }
    }

    private void CheckLength(long length, bool isEnd)
    {
        if (length > _length || (isEnd && length < _length))
        {
            throw new MediaUploadFault(new IOException(FormattableString.Invariant(
                $"The upload was announced with {_length} bytes and {(isEnd ? "ended after" : "has at least")} {length}: the file or stream changed meanwhile. The call was given up.")));
        }
    }
}
