namespace Trengo.Media;

/// <summary>Bytes in memory.</summary>
internal sealed class BytesMediaSource : MediaSource
{
    private readonly ArraySegment<byte> _bytes;

    public BytesMediaSource(ArraySegment<byte> bytes)
    {
        _bytes = bytes;
    }

    public override long? FindLength() => _bytes.Count;

    public override Stream Open() => new MemoryStream(_bytes.Array ?? [], _bytes.Offset, _bytes.Count, writable: false);

    public override void Close(Stream stream) => stream.Dispose();
}
