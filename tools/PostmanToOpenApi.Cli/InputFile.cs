using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Reads a file that the user named.</summary>
internal static class InputFile
{
    /// <summary>The most bytes that are read. Hundreds of times what a large collection has; devices never end.</summary>
    public const int Largest = 256 * 1024 * 1024;

    private const int FirstBuffer = 81_920;

    /// <summary>How messages name a file, or standard input.</summary>
    public static string DisplayName(string path) => path == Streams.Name ? "stdin" : path;

    /// <summary>The bytes of the file, or of standard input.</summary>
    /// <param name="path">The file as the user named it, or <see cref="Streams.Name"/>.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="what">What the file is, as errors shall call it.</param>
    /// <exception cref="PostmanConversionException">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadOrInput(string path, Stream input, string what = "file")
    {
        if (path != Streams.Name)
        {
            return Read(path, what: what);
        }

        try
        {
            return ReadAll(input, DisplayName(path), DiagnosticCodes.CannotRead, what);
        }
        catch (IOException e)
        {
            throw Failure(DiagnosticCodes.CannotRead, DisplayName(path), what, e);
        }
    }

    /// <summary>The file's bytes.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="code">The code of the error.</param>
    /// <param name="what">What the file is, as errors shall call it.</param>
    /// <exception cref="PostmanConversionException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, string code = DiagnosticCodes.CannotRead, string what = "file")
    {
        if (Directory.Exists(path))
        {
            throw FileProblems.Failure(code, path, $"expected a file, found a folder; give {(what == "file" ? "a file" : $"the {what}'s file")}");
        }

        try
        {
            using var file = File.OpenRead(path);
            return ReadAll(file, path, code, what);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(code, path, what, e);
        }
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream, string path, string code, string what)
    {
        // A file has its length, and as a rule keeps it.
        var bytes = GC.AllocateUninitializedArray<byte>(stream.CanSeek ? (int)Math.Clamp(stream.Length + 1, FirstBuffer, Largest + 1) : FirstBuffer);
        var length = 0;
        for (int read; (read = stream.Read(bytes.AsSpan(length))) > 0;)
        {
            length += read;
            if (length > Largest)
            {
                throw FileProblems.Failure(code, path, $"expected a {what} of at most 256 MiB, found a larger one; export a part of it");
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(2 * length, Largest + 1));
            }
        }

        return bytes.AsMemory(0, length);
    }

    private static PostmanConversionException Failure(string code, string path, string what, Exception e) =>
        FileProblems.Failure(code, path, $"the {what} cannot be read: {FileProblems.Reason(e)}; give a file that exists and may be read");
}
