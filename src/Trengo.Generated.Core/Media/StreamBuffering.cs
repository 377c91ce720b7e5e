using Trengo.Http;

namespace Trengo.Media;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBuffering
{
    private const int BufferLength = 80 * 1024;

    /// <exception cref="IOException">The stream is longer than the limit.</exception>
    public static async Task<ArraySegment<byte>> ReadAsync(Stream stream, int maxLength, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = Buffers.Rent(BufferLength);
        try
        {
            int read;
            while ((read = await Buffers.ReadAsync(stream, buffer, 0, BufferLength, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (bytes.Length + read > maxLength)
                {
                    throw new IOException(FormattableString.Invariant(
                        $"The stream has more than the {maxLength} bytes of maxLength. Raise it, or send the stream as it comes with MediaUpload.FromStream."));
                }

                bytes.Write(buffer, 0, read);
            }
        }
        finally
        {
            Buffers.Return(buffer);
        }

        return new ArraySegment<byte>(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
