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
    public static bool Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Links.Resolve(path);
        if (Links.IsDevice(target))
        {
            File.WriteAllBytes(target, content);
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

    private static void WriteNew(string path, string target, ReadOnlySpan<byte> content)
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
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, kept);
        }
    }

    private static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
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
