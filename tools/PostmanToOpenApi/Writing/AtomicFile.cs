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
        var target = Resolve(path);
        if (IsDevice(target))
        {
            File.WriteAllBytes(target, content);
            return true;
        }

        if (HasContent(target, content))
        {
            return false;
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

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
        Resolve(left), Resolve(right), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    // Renaming onto a link would replace the link instead of the file behind it.
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    // A device such as /dev/stdout must be written to, not replaced by a file.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

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
