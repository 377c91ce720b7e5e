namespace Trengo;

/// <summary>Where an enumeration of pages ended.</summary>
public static class PagingExceptionExtensions
{
    private const string Key = "Trengo.PageNumber";

    /// <summary>The number of the page that could not be had, if the exception ended an enumeration of pages.</summary>
    /// <param name="exception">The exception, of whatever type: a refused call, a timeout, a cancellation.</param>
    /// <returns>The number, with which <see cref="AsyncPageable{T}.AsPages"/> goes on; null if it was no page that failed.</returns>
    public static int? GetPageNumber(this Exception exception)
    {
        return (exception ?? throw new ArgumentNullException(nameof(exception))).Data[Key] as int?;
    }

    internal static void SetPageNumber(this Exception exception, int number)
    {
        exception.Data[Key] = number;
    }
}
