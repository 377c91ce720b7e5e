using System.Globalization;
using Newtonsoft.Json;
using Trengo.Serialization;

namespace Trengo;

/// <summary>A point in time as Trengo wrote it: the text, and what can be said of it without guessing.</summary>
/// <remarks>
/// <para>
/// Trengo writes times in several forms, mixed inside one answer: <c>2021-12-06 12:09:14</c> without a zone,
/// <c>2024-01-02T10:24:40.000000Z</c>, <c>2026-02-15T10:06:21+00:00</c>, and seconds since 1970 as a number. Of those without a zone
/// it cannot be known which one is meant: some were found to be in UTC, some in the time of Amsterdam, by endpoint and year. So a
/// zone is never made up: <see cref="Offset"/> is <see langword="null"/>, and whoever knows better says so in
/// <see cref="ToDateTimeOffset(TimeZoneInfo)"/>.
/// </para>
/// <para>
/// A text that is no time at all is kept too; <see cref="DateTime"/> is <see langword="null"/> then. Two values are equal if their
/// texts are.
/// </para>
/// </remarks>
[JsonConverter(typeof(TrengoDateTimeConverter))]
public readonly struct TrengoDateTime : IEquatable<TrengoDateTime>, IFormattable
{
    private const string ZonelessFormat = "yyyy-MM-dd HH:mm:ss";
    private const string OffsetFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";

    private readonly string? _text;

    /// <summary>Takes a text as it is, whether or not it is a time.</summary>
    /// <param name="text">The text, as Trengo writes or takes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TrengoDateTime(string text)
        : this(text ?? throw new ArgumentNullException(nameof(text)), isNumber: false)
    {
    }

    /// <summary>Writes a time in ISO 8601 with its offset, such as <c>2024-05-01T10:00:00+02:00</c>.</summary>
    /// <param name="time">The time.</param>
    public TrengoDateTime(DateTimeOffset time)
        : this(time.ToString(OffsetFormat, CultureInfo.InvariantCulture), isNumber: false)
    {
    }

    internal TrengoDateTime(string text, bool isNumber)
    {
        _text = text;
        IsNumber = isNumber;
    }

    /// <summary>The text exactly as Trengo wrote it; empty for the default of this type, never null.</summary>
    public string Text => _text ?? "";

    /// <summary>Date and time as they stand in the text, of unspecified kind; null if the text is no time. Seconds since 1970 are given in UTC.</summary>
    public DateTime? DateTime => TrengoDateTimeText.TryParse(Text, out var dateTime, out _) ? dateTime : null;

    /// <summary>How far the zone of the text is from UTC; null if the text names no zone. Seconds since 1970 are in UTC.</summary>
    public TimeSpan? Offset => TrengoDateTimeText.TryParse(Text, out _, out var offset) ? offset : null;

    internal bool IsNumber { get; }

    internal bool IsNull => _text is null;

    /// <summary>Whether two values have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other one.</param>
    public static bool operator ==(TrengoDateTime left, TrengoDateTime right) => left.Equals(right);

    /// <summary>Whether two values have different texts.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other one.</param>
    public static bool operator !=(TrengoDateTime left, TrengoDateTime right) => !left.Equals(right);

    /// <summary>
    /// Writes a time in UTC, but without saying so, such as <c>2024-05-01 08:00:00</c>: this is how Trengo takes times in filters such as
    /// <c>updated_at_gt</c>. Fractions of a second are cut off.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <returns>The value to be sent.</returns>
    public static TrengoDateTime ZonelessUtc(DateTimeOffset time) => new(time.UtcDateTime.ToString(ZonelessFormat, CultureInfo.InvariantCulture));

    /// <summary>Takes a text that is a time.</summary>
    /// <param name="text">The text in one of the forms that Trengo writes.</param>
    /// <returns>The value, with the text as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is in none of these forms.</exception>
    public static TrengoDateTime Parse(string text)
    {
        return TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var value)
            ? value
            : throw new FormatException("The text is no time in a form that Trengo writes, such as '2021-12-06 12:09:14' or '2024-01-02T10:24:40.000000Z'.");
    }

    /// <summary>Takes a text if it is a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, with the text as it is; the default if the text is no time.</param>
    /// <returns>Whether the text is a time in one of the forms that Trengo writes.</returns>
    public static bool TryParse(string? text, out TrengoDateTime value)
    {
        var isTime = TrengoDateTimeText.TryParse(text, out _, out _);
        value = isTime ? new TrengoDateTime(text!) : default;
        return isTime;
    }

    /// <summary>Gives the point in time, if the text says which one it is.</summary>
    /// <param name="time">The time with the offset of the text.</param>
    /// <returns>False if the text names no zone, or is no time.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset time)
    {
        time = default;
        return TrengoDateTimeText.TryParse(Text, out var dateTime, out var offset) && offset is { } known && TrengoDateTimeText.TryCombine(dateTime, known, out time);
    }

    /// <summary>Gives the point in time; where the text names no zone, the one that is assumed.</summary>
    /// <param name="assumedZone">The zone of texts that name none, such as <see cref="TimeZoneInfo.Utc"/>. A time that it has twice is the later one.</param>
    /// <returns>The time with the offset of the text, or else of the zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assumedZone"/> is null.</exception>
    /// <exception cref="FormatException">The text is no time.</exception>
    public DateTimeOffset ToDateTimeOffset(TimeZoneInfo assumedZone)
    {
        var zone = assumedZone ?? throw new ArgumentNullException(nameof(assumedZone));
        return TrengoDateTimeText.TryParse(Text, out var dateTime, out var offset) && TrengoDateTimeText.TryCombine(dateTime, offset ?? zone.GetUtcOffset(dateTime), out var time)
            ? time
            : throw new FormatException("The text is no time in a form that Trengo writes. See TrengoDateTime.Text for what it is.");
    }

    /// <summary>Says which of two times is earlier, if that can be known: both name their zone, or neither does.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="order">Below zero if this one is earlier, above zero if it is later, zero if they are the same.</param>
    /// <returns>False if only one of them names its zone, or one is no time. Two without a zone are taken to be in the same one.</returns>
    public bool TryCompareTo(TrengoDateTime other, out int order)
    {
        order = 0;
        if (TryGetDateTimeOffset(out var time) && other.TryGetDateTimeOffset(out var otherTime))
        {
            order = time.CompareTo(otherTime);
            return true;
        }

        if (Offset is not null || other.Offset is not null || DateTime is not { } dateTime || other.DateTime is not { } otherDateTime)
        {
            return false;
        }

        order = dateTime.CompareTo(otherDateTime);
        return true;
    }

    /// <inheritdoc />
    public bool Equals(TrengoDateTime other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TrengoDateTime other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Gives the text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text;
}
