namespace Trengo.Media;

/// <summary>A stream of the caller, from the position it had when it was given. It is never closed.</summary>
internal sealed class StreamMediaSource : MediaSource
{
    private readonly Stream _stream;
    private readonly long? _start;
    private int _uses;

    public StreamMediaSource(Stream stream)
    {
        _stream = stream ?? throw new ArgumentNullException(nameof(stream));
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        _start = FindStart(stream);
    }

    public override bool CanReplay => _start is not null;

    public override long? FindLength() => _start is { } start ? Math.Max(0, _stream.Length - start) : null;

    public override Stream Open()
    {
        if (Interlocked.CompareExchange(ref _uses, 1, 0) != 0)
        {
            throw new InvalidOperationException(_start is null
                ? "The stream has been sent already, and cannot be sent again for it cannot seek. Give a new one, or a file."
                : "The stream is being sent by another call. Wait for that, or give each call a stream of its own.");
        }

        if (_start is { } start)
        {
            _stream.Position = start;
        }

        return _stream;
    }

    public override void Close(Stream stream)
    {
        if (_start is not null)
        {
            Volatile.Write(ref _uses, 0);
        }
    }

    private static long? FindStart(Stream stream)
    {
        try
        {
            // Some streams say that they can seek and do not know their length.
            return stream.CanSeek && stream.Length >= 0 ? stream.Position : null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
