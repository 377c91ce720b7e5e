namespace Trengo;

/// <summary>What is to be different for some calls; what is not set stays as it is in <see cref="TrengoClientOptions"/>.</summary>
public sealed class TrengoCallOptions
{
    /// <summary>In place of <see cref="TrengoClientOptions.Timeout"/>.</summary>
    /// <value>The default is <see langword="null"/>: as in the client's options.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>In place of <see cref="TrengoClientOptions.AttemptTimeout"/>.</summary>
    /// <value>The default is <see langword="null"/>: as in the client's options.</value>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>In place of <see cref="TrengoClientOptions.MaxRetries"/>.</summary>
    /// <value>The default is <see langword="null"/>: as in the client's options.</value>
    public int? MaxRetries { get; set; }

    /// <summary>In place of <see cref="TrengoClientOptions.MaxResponseBytes"/>.</summary>
    /// <value>The default is <see langword="null"/>: as in the client's options.</value>
    public int? MaxResponseBytes { get; set; }

    /// <summary>
    /// Says that doing the calls twice is the same as doing them once, so that a <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c> may
    /// be repeated after a lost connection, a timeout or a failure of the server.
    /// </summary>
    /// <value>The default is <see langword="null"/>: as before, at first only <c>GET</c> and <c>HEAD</c> are.</value>
    public bool? IsIdempotent { get; set; }

    /// <summary>Headers to send beside the others, in place of those of the same name.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Told once for each call what its last answer's status and headers were, before the call gives its result or throws. Not told
    /// where nothing was answered. An exception of it comes out of the call.
    /// </summary>
    /// <value>The default is <see langword="null"/>: nobody is told.</value>
    public Action<TrengoResponse>? OnResponse { get; set; }
}
