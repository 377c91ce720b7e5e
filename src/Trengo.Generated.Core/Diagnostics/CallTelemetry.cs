using System.Net;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>What is told of calls to whoever listens. Nothing here may throw, or cost anything while nobody listens.</summary>
internal class CallTelemetry
{
    public virtual void CallStarting(ApiCall call)
    {
    }

    /// <param name="call">The call.</param>
    /// <param name="exception">What it ends with; null for success.</param>
    public virtual void CallEnded(ApiCall call, Exception? exception)
    {
    }

    /// <summary>The message is about to be given to the network; headers can still be added to it.</summary>
    public virtual void AttemptStarting(ApiCall call, HttpRequestMessage message)
    {
    }

    /// <param name="call">The call.</param>
    /// <param name="status">The status of the answer, if there is one.</param>
    /// <param name="exception">What the attempt ends with; null for success.</param>
    public virtual void AttemptEnded(ApiCall call, HttpStatusCode? status, Exception? exception)
    {
    }

    /// <summary>The call will be sent again after <see cref="ApiCall.NextDelay"/>, because of <see cref="ApiCall.Verdict"/>.</summary>
    public virtual void Retrying(ApiCall call)
    {
    }

    /// <summary>The call has to wait until others have been answered, or until a refusal ends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="atLeast">How long for sure; zero if it is not known.</param>
    public virtual void WaitingForTurn(ApiCall call, TimeSpan atLeast)
    {
    }
}
