#if NET
using System.Buffers;
using Newtonsoft.Json;

namespace Trengo.Serialization;

/// <summary>Where JSON readers get their buffers from.</summary>
internal sealed class CharPool : IArrayPool<char>
{
    public static readonly CharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
#endif
