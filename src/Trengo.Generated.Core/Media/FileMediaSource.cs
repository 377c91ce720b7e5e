namespace Trengo.Media;

/// <summary>A file on disk, open only while it is sent.</summary>
internal sealed class FileMediaSource : MediaSource
{
    private readonly string _path;

    public FileMediaSource(string path)
    {
        _path = path;
    }

    public override long? FindLength() => new FileInfo(_path).Length;

    public override Stream Open()
    {
        // No buffer of its own: the upload reads in large pieces. Nobody may write meanwhile, or half a file could be sent.
        return new FileStream(
            _path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    public override void Close(Stream stream) => stream.Dispose();
}
