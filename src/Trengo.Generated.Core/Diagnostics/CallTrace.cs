using System.Diagnostics;
using System.Net;

namespace Trengo.Diagnostics;

/// <summary>What is noted of one call while somebody listens.</summary>
internal sealed class CallTrace(string method, long started)
{
    /// <summary>The method as it is told.</summary>
    public string Method { get; } = method;

    /// <summary>When it began, in ticks of the client's clock.</summary>
    public long Started { get; } = started;

    public long RequestStarted { get; set; }

    public Activity? Call { get; set; }

    public Activity? Request { get; set; }

    /// <summary>Whether the last request went to the base address, whose name is no secret.</summary>
    public bool IsToBaseAddress { get; set; } = true;

    /// <summary>The status of the last request; null if it had no answer.</summary>
    public HttpStatusCode? Status { get; set; }

    /// <summary>Why the last request failed; null if it did not.</summary>
    public string? Error { get; set; }
}
