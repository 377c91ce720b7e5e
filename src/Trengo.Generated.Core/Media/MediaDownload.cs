using System.Net.Http.Headers;
using Trengo.Http;
using Trengo.Media;

namespace Trengo;

/// <summary>A file that is on its way: it is read as it comes, so its size does not matter to memory. Dispose it.</summary>
/// <remarks>
/// How long it may take is limited only by <see cref="TrengoClientOptions.ResponseIdleTimeout"/>, which ends a read that nothing comes for.
/// </remarks>
public sealed class MediaDownload : IDisposable
{
    private const int BufferLength = 80 * 1024;

    private readonly HttpResponseMessage? _owner;

    /// <summary>Creates a download of what is at hand, for example in a test of code that reads one.</summary>
    /// <param name="content">The bytes of the file. Disposed with the download.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="length">How many bytes there are, if that is known.</param>
    public MediaDownload(Stream content, string? fileName = null, string? contentType = null, long? length = null)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        FileName = fileName;
        ContentType = contentType;
        Length = length;
    }

    private MediaDownload(Stream content, HttpResponseMessage response, string? fileName)
        : this(content, fileName, response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentLength)
    {
        _owner = response;
    }

    /// <summary>The bytes of the file. It can be read once.</summary>
    public Stream Content { get; }

    /// <summary>The name of the file, without directories; null if nothing names it.</summary>
    public string? FileName { get; }

    /// <summary>The media type that the server names, such as <c>image/png</c>.</summary>
    public string? ContentType { get; }

    /// <summary>How many bytes there are, if the server says so.</summary>
    public long? Length { get; }

    /// <summary>Writes the file to a stream.</summary>
    /// <param name="target">The stream. It is left open.</param>
    /// <param name="progress">Told after each piece how much of the file has come, the last time all of it.</param>
    /// <param name="cancellationToken">Ends it between two pieces.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="TrengoConnectionException">The file broke off.</exception>
    /// <exception cref="TrengoTimeoutException">Nothing came for longer than <see cref="TrengoClientOptions.ResponseIdleTimeout"/>.</exception>
    public async Task CopyToAsync(Stream target, IProgress<MediaProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var stream = target ?? throw new ArgumentNullException(nameof(target));
        var buffer = Buffers.Rent(BufferLength);
        try
        {
            long received = 0;
            int read;
            do
            {
                read = await Buffers.ReadAsync(Content, buffer, 0, BufferLength, cancellationToken).ConfigureAwait(false);
                if (read > 0)
                {
                    await Buffers.WriteAsync(stream, buffer, read, cancellationToken).ConfigureAwait(false);
                    received += read;
                }

                // At the end there is nothing new to say, unless nothing was said at all.
                if (read > 0 || received == 0)
                {
                    progress?.Report(new MediaProgress(received, Length));
                }
            }
            while (read > 0);
        }
        finally
        {
            Buffers.Return(buffer);
        }
    }

    /// <summary>Writes the file to a path. It is there only when it is whole: until then it is beside it, under another name.</summary>
    /// <param name="path">The path. A file that is there already is replaced.</param>
    /// <param name="progress">Told after each piece how much of the file has come, the last time all of it.</param>
    /// <param name="cancellationToken">Ends it between two pieces; nothing is left then.</param>
    /// <returns>A task that ends when the file is there.</returns>
    /// <exception cref="TrengoConnectionException">The file broke off.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public async Task SaveAsync(string path, IProgress<MediaProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var target = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        var partial = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.Asynchronous))
            {
                await CopyToAsync(file, progress, cancellationToken).ConfigureAwait(false);
            }

#if NET
            File.Move(partial, target, overwrite: true);
#else
            File.Delete(target);
            File.Move(partial, target);
#endif
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Ends the download, wherever it is.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _owner?.Dispose();
    }

    internal static async Task<MediaDownload> CreateAsync(HttpResponseMessage response, string? fileName, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            cancellationToken.ThrowIfCancellationRequested();
            var content = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            return new MediaDownload(content, response, fileName is { Length: > 0 } ? MediaFileName.Clean(fileName) : NameOf(response.Content.Headers.ContentDisposition));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    // It is the server's text, and becomes part of a path sooner or later.
    private static string? NameOf(ContentDispositionHeaderValue? disposition)
    {
        var name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        return name is not { Length: > 0 } || name.Any(char.IsControl) ? null : MediaFileName.Clean(name);
    }
}
