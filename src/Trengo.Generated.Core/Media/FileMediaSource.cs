namespace Trengo.Media;

/// <summary>A file on disk, open only while it is sent.</summary>
internal sealed class FileMediaSource : MediaSource
{
    private readonly string _path;
    private readonly bool _isOfOneCall;
    private (long Length, DateTime Written)? _first;

    public FileMediaSource(string path, bool isOfOneCall = false)
    {
        _path = path;
        _isOfOneCall = isOfOneCall;
    }

    public override MediaSource ForOneCall() => new FileMediaSource(_path, isOfOneCall: true);

    public override long? FindLength() => new FileInfo(_path).Length;

    public override Stream Open()
    {
        CheckVersion();

        // No buffer of its own: the upload reads in large pieces. Nobody may write meanwhile, or half a file could be sent.
        return new FileStream(
            _path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    public override void Close(Stream stream) => stream.Dispose();

    // A call that is sent again must not send something else, of which the caller knows nothing.
    private void CheckVersion()
    {
        var file = new FileInfo(_path);
        var version = (file.Exists ? file.Length : -1, file.LastWriteTimeUtc);
        if (_isOfOneCall && _first is { } first && first != version)
        {
            throw new IOException("The file changed after it was sent for the first time, so it was not sent again. The call was given up.");
        }

        _first = version;
    }
}
