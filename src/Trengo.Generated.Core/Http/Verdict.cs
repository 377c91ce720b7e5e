namespace Trengo.Http;

/// <summary>What came of an attempt, as far as sending it again goes.</summary>
internal enum Verdict
{
    /// <summary>There is nothing to repeat: success, or a failure that would only be repeated too.</summary>
    Final,

    /// <summary>The token was refused.</summary>
    Unauthorized,

    /// <summary>Refused because of too many requests: nothing was done.</summary>
    RateLimited,

    /// <summary>There was no connection: nothing was done.</summary>
    NotSent,

    /// <summary>Something that may pass, but the server may have done what was asked.</summary>
    Transient,
}
