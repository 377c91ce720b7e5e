namespace Trengo.Media;

/// <summary>
/// Carries an exception of the caller's stream or callback through the HTTP handlers, which take it for one of the network: they
/// wrap an IOException or InvalidOperationException in an HttpRequestException, and may send the request again.
/// </summary>
internal sealed class MediaUploadFault : Exception
{
    public MediaUploadFault(Exception cause)
        : base("The upload ended early: " + cause.GetType().Name, cause)
    {
    }

    /// <summary>The caller's exception, if one of an upload is inside; null otherwise.</summary>
    public static Exception? FindCause(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is MediaUploadFault)
            {
                return exception.InnerException;
            }
        }

        return null;
    }

    public static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            throw new MediaUploadFault(exception);
        }
    }

    public static void Guard(Action action)
    {
        Guard<object?>(() =>
        {
            action();
            return null;
        });
    }
}
