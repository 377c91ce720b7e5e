namespace PostmanToOpenApi.Writing;

/// <summary>Finds what a path leads to.</summary>
internal static class Links
{
    private const int MostSteps = 40;

    private static readonly string[] Devices = ["/dev/stdout", "/dev/stderr", "/dev/null", "/dev/full", "/dev/tty"];

    /// <summary>The file or device at the end of all links. Renaming onto a link would replace the link instead of the file behind it.</summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Resolve(string path)
    {
        var current = Path.GetFullPath(path);
        for (var step = 0; step < MostSteps; step++)
        {
            // Beyond a device lies a pipe or a terminal, which has no path of its own.
            if (IsDevice(current) || new FileInfo(current).LinkTarget is not { } target)
            {
                return current;
            }

            current = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(current)!, target));
        }

        throw new IOException("The links go in a circle.");
    }

    /// <summary>Whether this must be written to, not replaced by a file. Not all of <c>/dev</c> is: <c>/dev/shm</c> holds plain files.</summary>
    public static bool IsDevice(string path) =>
        Devices.Contains(path, StringComparer.Ordinal)
        || path.StartsWith("/dev/fd/", StringComparison.Ordinal)
        || path.StartsWith("/dev/pts/", StringComparison.Ordinal)
        || (path.StartsWith("/proc/", StringComparison.Ordinal) && path.Contains("/fd/", StringComparison.Ordinal));
}
