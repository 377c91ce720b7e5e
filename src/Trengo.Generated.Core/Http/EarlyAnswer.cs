namespace Trengo.Http;

/// <summary>
/// Whether the server closed the connection of an upload before it had all of it, as one does that answers without reading on. What
/// sends the upload, and the connection below, see the same object, though .NET's handlers stand between them.
/// </summary>
internal sealed class EarlyAnswer
{
    private static readonly AsyncLocal<EarlyAnswer?> Flow = new();

    private volatile Stream? _closed;

    /// <summary>That of the upload under way; null if there is none.</summary>
    public static EarlyAnswer? Current => Flow.Value;

    /// <summary>True once there is no need to read the file any further: nobody gets it.</summary>
    public bool IsClosed => _closed is not null;

    /// <summary>Begins a request, for the asynchronous method that calls this and all that it calls.</summary>
    public static void Begin(bool isUpload)
    {
        // One that is sent from the progress of an upload is no part of it.
        if (isUpload || Flow.Value is not null)
        {
            Flow.Value = isUpload ? new EarlyAnswer() : null;
        }
    }

    public void Close(Stream connection) => _closed = connection;

    public bool WasClosed(Stream connection) => ReferenceEquals(_closed, connection);
}
