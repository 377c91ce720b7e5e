namespace Trengo.Http;

/// <summary>A time and the option that it comes from.</summary>
internal sealed class TimeLimit
{
    public TimeLimit(string option, TimeSpan time)
    {
        Option = option;
        Time = time;
    }

    public string Option { get; }

    public TimeSpan Time { get; }

    public bool IsInfinite => Time == Timeout.InfiniteTimeSpan;

    /// <exception cref="ArgumentException">It is not positive, or longer than timers run.</exception>
    public TimeLimit Check(string paramName)
    {
        return IsInfinite || (Time > TimeSpan.Zero && Time.TotalMilliseconds <= int.MaxValue) ? this : throw new ArgumentException(
            $"{Option} is not positive or is above 24 days. Set Timeout.InfiniteTimeSpan for no limit.", paramName);
    }
}
