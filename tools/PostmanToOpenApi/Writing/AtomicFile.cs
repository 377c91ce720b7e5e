namespace PostmanToOpenApi.Writing;

/// <summary>Writes files so that at every moment there is the old file or the new one, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes the file, unless it has this content already: then it is left alone, with its time.</summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="content">The whole content.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static bool Write(string path, ReadOnlySpan<byte> content) => Write(path, [content.ToArray()]);

    /// <summary>The same for a content in pieces.</summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="content">The pieces of the whole content, in their order.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static bool Write(string path, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var target = Links.Resolve(path);
        if (Links.IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.Read);
            Write(device, content);
            return true;
        }

        if (HasContent(target, content))
        {
            return false;
        }

        // Without the file's own name, which may be as long as a name can be.
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            WriteNew(temporary, target, content);
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        catch
        {
            // A file that cannot be removed either changes nothing about the failure to report.
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Whether two paths lead to one file, links followed.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another path.</param>
    /// <returns>Whether writing one would replace the other.</returns>
    /// <exception cref="IOException">A link leads nowhere, or in a circle.</exception>
    public static bool IsSameFile(string left, string right) => string.Equals(
        Links.Resolve(left), Links.Resolve(right), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static void Write(Stream stream, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        foreach (var piece in content)
        {
            stream.Write(piece.Span);
        }
    }

    private static void WriteNew(string path, string target, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        UnixFileMode? mode = OperatingSystem.IsWindows() || !File.Exists(target) ? null : File.GetUnixFileMode(target);
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            // Nobody may read what the old file would not have shown, not even on the way.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(path, options))
        {
            Write(stream, content);
            stream.Flush(flushToDisk: true);
        }

        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, kept);
        }
    }

    private static bool HasContent(string path, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != content.Sum(piece => (long)piece.Length))
        {
            return false;
        }

        using var stream = file.OpenRead();
        var buffer = new byte[content.Max(piece => piece.Length)];
        foreach (var piece in content)
        {
            var read = buffer.AsSpan(0, piece.Length);
            if (stream.ReadAtLeast(read, read.Length, throwOnEndOfStream: false) < read.Length || !read.SequenceEqual(piece.Span))
            {
                return false;
            }
        }

        return true;
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
