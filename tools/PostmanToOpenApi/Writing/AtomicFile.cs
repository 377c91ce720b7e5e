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
        var bytes = content.ToArray();
        return Write(path, stream => stream.Write(bytes));
    }

    /// <summary>The same for a content that is written piece by piece, and nowhere held as a whole.</summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="write">Writes the whole content. If it fails, the file stays as it was.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static bool Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var target = Links.Resolve(path);
        if (Links.IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.Read);
            write(device);
            return true;
        }

        using var replacement = new Replacement(target);
        write(replacement);
        return replacement.Commit();
    }

    /// <summary>Whether two paths lead to one file, links followed.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another path.</param>
    /// <returns>Whether writing one would replace the other.</returns>
    /// <exception cref="IOException">A link leads nowhere, or in a circle.</exception>
    public static bool IsSameFile(string left, string right) => string.Equals(
        Links.Resolve(left), Links.Resolve(right), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
