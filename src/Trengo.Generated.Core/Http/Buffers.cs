#if NET
using System.Buffers;
#endif

namespace Trengo.Http;

/// <summary>Large byte arrays and what is read into them, each target in its cheapest way.</summary>
internal static class Buffers
{
#if NET
    public static byte[] Rent(int length) => ArrayPool<byte>.Shared.Rent(length);

    public static void Return(byte[] buffer) => ArrayPool<byte>.Shared.Return(buffer);

    public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public static ValueTask WriteAsync(Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
#else
    public static byte[] Rent(int length) => new byte[length];

    public static void Return(byte[] buffer)
    {
        // The garbage collector has it.
    }

    public static Task<int> ReadAsync(Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, offset, count, cancellationToken);

    public static Task WriteAsync(Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        stream.WriteAsync(buffer, 0, count, cancellationToken);
#endif
}
