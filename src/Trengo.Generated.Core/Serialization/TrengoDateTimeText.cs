using System.Globalization;
using System.Text.RegularExpressions;

namespace Trengo.Serialization;

/// <summary>The forms in which Trengo writes times.</summary>
internal static class TrengoDateTimeText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    // Digits are spelled out: \d has those of other scripts too.
    private static readonly Regex Form = new(
        """^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([ T](?<time>[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(?<fraction>\.[0-9]{1,9})?(?<zone>[Zz]|(?<sign>[+-])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2}))?)?)?\z""",
        Options);

    private static readonly Regex Seconds = new(@"^-?[0-9]{1,11}\z", Options);

    public static bool TryParse(string? text, out DateTime dateTime, out TimeSpan? offset)
    {
        dateTime = default;
        offset = null;
        if (text is null || text.Length > 50)
        {
            return false;
        }

        if (Seconds.IsMatch(text))
        {
            offset = TimeSpan.Zero;
            return TryAdd(Epoch, long.Parse(text, CultureInfo.InvariantCulture), out dateTime);
        }

        var match = Form.Match(text);
        return match.Success && TryReadDate(match, out dateTime) && TryReadZone(match, out offset);
    }

    public static bool TryCombine(DateTime dateTime, TimeSpan offset, out DateTimeOffset time)
    {
        // The first and the last day of the calendar end early in some zones.
        var utcTicks = dateTime.Ticks - offset.Ticks;
        var exists = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks && offset.Duration() <= TimeSpan.FromHours(14);
        time = exists ? new DateTimeOffset(dateTime, offset) : default;
        return exists;
    }

    private static bool TryAdd(DateTime start, long seconds, out DateTime sum)
    {
        var exists = seconds >= (DateTime.MinValue.Ticks - start.Ticks) / TimeSpan.TicksPerSecond && seconds <= (DateTime.MaxValue.Ticks - start.Ticks) / TimeSpan.TicksPerSecond;
        sum = exists ? start.AddTicks(seconds * TimeSpan.TicksPerSecond) : default;
        return exists;
    }

    private static bool TryReadDate(Match match, out DateTime dateTime)
    {
        var time = match.Groups["time"].Value;
        var text = match.Groups["date"].Value + " " + (time.Length == 0 ? "00:00:00" : time.Length == 5 ? time + ":00" : time);
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out dateTime))
        {
            return false;
        }

        // A tick is the seventh digit; what is finer is cut off.
        var fraction = match.Groups["fraction"].Value.TrimStart('.').PadRight(7, '0').Substring(0, 7);
        dateTime = dateTime.AddTicks(long.Parse(fraction, CultureInfo.InvariantCulture));
        return true;
    }

    private static bool TryReadZone(Match match, out TimeSpan? offset)
    {
        offset = match.Groups["zone"].Success ? TimeSpan.Zero : null;
        if (!match.Groups["sign"].Success)
        {
            return true;
        }

        var hours = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) : 0;
        var distance = new TimeSpan(hours, minutes, 0);
        offset = match.Groups["sign"].Value == "-" ? -distance : distance;
        return minutes < 60 && distance <= TimeSpan.FromHours(14);
    }
}
