namespace Trengo;

/// <summary>How far a file is on its way.</summary>
public readonly struct MediaProgress : IEquatable<MediaProgress>
{
    /// <summary>Creates a report, for example in a test of code that shows it.</summary>
    /// <param name="bytes">How many bytes are done.</param>
    /// <param name="totalBytes">How many there are; null if only the end will tell.</param>
    public MediaProgress(long bytes, long? totalBytes)
    {
        Bytes = bytes;
        TotalBytes = totalBytes;
    }

    /// <summary>How many bytes of the file have been sent or received so far. A call that is sent again begins anew at 0.</summary>
    public long Bytes { get; }

    /// <summary>How many bytes the file has; null if only its end will tell, as with a stream that cannot seek.</summary>
    public long? TotalBytes { get; }

    /// <summary>How much of the file is done, from 0 to 1; null if its length is not known. Of an empty file all is done.</summary>
    public double? Fraction => TotalBytes is { } total ? total == 0 ? 1 : (double)Bytes / total : null;

    /// <summary>Whether two reports say the same.</summary>
    /// <param name="left">One report.</param>
    /// <param name="right">The other one.</param>
    public static bool operator ==(MediaProgress left, MediaProgress right) => left.Equals(right);

    /// <summary>Whether two reports say something else.</summary>
    /// <param name="left">One report.</param>
    /// <param name="right">The other one.</param>
    public static bool operator !=(MediaProgress left, MediaProgress right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(MediaProgress other) => Bytes == other.Bytes && TotalBytes == other.TotalBytes;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MediaProgress other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Bytes.GetHashCode() * 397) ^ TotalBytes.GetHashCode());
}
