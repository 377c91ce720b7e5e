namespace PostmanToOpenApi.Writing;

/// <summary>The new content of a file. As long as it is that of the old one nothing is written; then it goes to a file beside, which takes the old one's place in the end.</summary>
internal sealed class Replacement(string target) : Stream
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private FileStream? _old = Open(target);
    private FileStream? _new;

    // How much of the old file the new content begins with.
    private long _same;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (_new is null && _old is not null && buffer.Length > 0)
        {
            var read = _old.ReadAtLeast(_buffer.AsSpan(0, Math.Min(_buffer.Length, buffer.Length)), Math.Min(_buffer.Length, buffer.Length), throwOnEndOfStream: false);
            if (read == 0 || !buffer[..read].SequenceEqual(_buffer.AsSpan(0, read)))
            {
                break;
            }

            _same += read;
            buffer = buffer[read..];
        }

        if (buffer.Length > 0)
        {
            (_new ?? Begin()).Write(buffer);
        }
    }

    /// <summary>Puts the content in the file's place.</summary>
    /// <returns>False if the file has it already: then it is left alone, with its time.</returns>
    public bool Commit()
    {
        if (_new is null && _old?.Length == _same)
        {
            return false;
        }

        var content = _new ?? Begin();
        content.Flush(flushToDisk: true);
        content.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(content.Name, File.GetUnixFileMode(target));
        }

        File.Move(content.Name, target, overwrite: true);
        _new = null;
        return true;
    }

    public override void Flush() => _new?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _old?.Dispose();
            _new?.Dispose();
            TryDelete(_new?.Name);
            (_old, _new) = (null, null);
        }

        base.Dispose(disposing);
    }

    private static FileStream? Open(string path)
    {
        // What has no length is no plain file, or empty: there is nothing to compare with.
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException)
        {
            // It may be replaced all the same.
            return null;
        }
    }

    private FileStream Begin()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            // Nobody may read what the old file would not have shown, not even on the way.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Without the file's own name, which may be as long as a name can be.
        _new = new FileStream(Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp"), options);
        _old?.Seek(0, SeekOrigin.Begin);
        while (_same > 0)
        {
            var read = _buffer.AsSpan(0, (int)Math.Min(_buffer.Length, _same));
            _old!.ReadExactly(read);
            _new.Write(read);
            _same -= read.Length;
        }

        _old?.Dispose();
        _old = null;
        return _new;
    }

    private static void TryDelete(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be removed either changes nothing about the failure to report.
        }
    }
}
