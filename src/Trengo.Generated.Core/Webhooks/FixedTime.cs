#if NET
using System.Security.Cryptography;
#else
using System.Runtime.CompilerServices;
#endif

namespace Trengo.Webhooks;

/// <summary>Compares so that the time it takes says nothing about where the first difference is.</summary>
internal static class FixedTime
{
#if NET
    public static bool AreEqual(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
#else
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static bool AreEqual(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < left.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }
#endif
}
