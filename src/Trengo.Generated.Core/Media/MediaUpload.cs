using PostmanToOpenApi.Runtime;
using Trengo.Media;

namespace Trengo;

/// <summary>A file to send. It is streamed, so its size does not matter to memory.</summary>
/// <remarks>
/// A file on disk, bytes, or a stream that can seek can be sent again and again; any other stream once. One upload cannot be sent
/// by two calls at a time if it is made of a stream.
/// </remarks>
public sealed class MediaUpload : IFilePart
{
    private readonly MediaSource _source;
    private readonly IProgress<MediaProgress>? _progress;

    private MediaUpload(MediaSource source, string fileName, string? contentType, IProgress<MediaProgress>? progress = null)
    {
        _source = source;
        _progress = progress;
        FileName = MediaFileName.Clean(fileName);
        ContentType = contentType is null ? MediaTypes.Guess(FileName) : MediaTypes.Check(contentType);
    }

    /// <summary>The name sent to Trengo, which the customer may see.</summary>
    /// <remarks>
    /// The last part of the name given, without directories, and cut to 255 characters before its extension; <c>file</c> if nothing
    /// is left but dots and blanks. Quotes and line breaks are sent percent-encoded.
    /// </remarks>
    public string FileName { get; }

    /// <summary>The media type sent to Trengo.</summary>
    /// <value>The default is guessed from the extension of <see cref="FileName"/>, else <c>application/octet-stream</c>.</value>
    public string ContentType { get; }

    /// <summary>How many bytes will be sent, if that is known beforehand. Looked up anew each time.</summary>
    public long? Length => _source.FindLength();

    /// <summary>A file on disk. It is opened when it is sent, and closed after.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; guessed from the extension if left out.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The file name has a control character, or the media type is none.</exception>
    public static MediaUpload FromFile(string path, string? contentType = null)
    {
        var fullPath = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        return File.Exists(fullPath)
            ? new MediaUpload(new FileMediaSource(fullPath), Path.GetFileName(fullPath), contentType)
            : throw new FileNotFoundException("There is no such file to send.", fullPath);
    }

    /// <summary>A stream, from the position it has now to its end. It is left open.</summary>
    /// <param name="stream">The stream. If it cannot seek, its length is not known beforehand and it can be sent once.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; guessed from the extension if left out.</param>
    /// <exception cref="ArgumentException">
    /// The stream cannot be read, the file name has a control character, or the media type is none.
    /// </exception>
    public static MediaUpload FromStream(Stream stream, string fileName, string? contentType = null)
    {
        return new MediaUpload(new StreamMediaSource(stream), fileName, contentType);
    }

    /// <summary>Bytes in memory. They are not copied, so they must not change until they have been sent.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; guessed from the extension if left out.</param>
    /// <exception cref="ArgumentException">The file name has a control character, or the media type is none.</exception>
    public static MediaUpload FromBytes(byte[] bytes, string fileName, string? contentType = null)
    {
        var segment = new ArraySegment<byte>(bytes ?? throw new ArgumentNullException(nameof(bytes)));
        return new MediaUpload(new BytesMediaSource(segment), fileName, contentType);
    }

    /// <summary>Reads a stream into memory, so that a call with it can be sent again though the stream cannot seek.</summary>
    /// <param name="stream">The stream. It is read from the position it has now to its end, and left open.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; guessed from the extension if left out.</param>
    /// <param name="maxLength">How many bytes there may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The file, which holds what was read.</returns>
    /// <exception cref="IOException">The stream is longer than <paramref name="maxLength"/>, or could not be read.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, the file name has a control character, or the media type is none.</exception>
    public static async Task<MediaUpload> FromBufferedStreamAsync(
        Stream stream, string fileName, string? contentType = null, int maxLength = 16 * 1024 * 1024, CancellationToken cancellationToken = default)
    {
        // What is wrong with the arguments is said before anything is read.
        FromStream(stream, fileName, contentType);
        var bytes = await StreamBuffering.ReadAsync(stream, maxLength, cancellationToken).ConfigureAwait(false);
        return new MediaUpload(new BytesMediaSource(bytes), fileName, contentType);
    }

#if NET
    /// <summary>Bytes in memory. They are copied, unless they are a part of an array.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; guessed from the extension if left out.</param>
    /// <exception cref="ArgumentException">The file name has a control character, or the media type is none.</exception>
    public static MediaUpload FromBytes(ReadOnlyMemory<byte> bytes, string fileName, string? contentType = null)
    {
        var isArray = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment);
        return new MediaUpload(new BytesMediaSource(isArray ? segment : new ArraySegment<byte>(bytes.ToArray())), fileName, contentType);
    }
#endif

    internal MediaUpload WithProgress(IProgress<MediaProgress>? progress)
    {
        return new MediaUpload(_source.ForOneCall(), FileName, ContentType, progress);
    }

    bool IFilePart.CanReplay => _source.CanReplay;

    HttpContent IFilePart.CreateContent(CancellationToken cancellationToken)
    {
        return new MediaContent(_source, _progress, cancellationToken);
    }
}
