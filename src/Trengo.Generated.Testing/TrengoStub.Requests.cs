namespace Trengo.Testing;

/// <content>What has arrived.</content>
public sealed partial class TrengoStub
{
    /// <summary>The requests that have arrived, in their order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _recording.Requests;

    /// <summary>The requests that were sent otherwise than it is documented, as <see cref="TrengoStubOptions.Strictness"/> counts them.</summary>
    public IReadOnlyList<StubViolation> Violations => _recording.Violations;

    /// <summary>The files that were uploaded, in their order.</summary>
    public IReadOnlyList<StubFile> Files
    {
        get
        {
            lock (_account.Gate)
            {
                return [.. _account.Files];
            }
        }
    }

    /// <summary>The requests to an operation.</summary>
    /// <param name="operationId">The operation, such as <c>sendMessage</c>: the name of the client's method in lower camel case.</param>
    /// <returns>The requests, in their order.</returns>
    /// <exception cref="ArgumentException">Trengo has no such operation.</exception>
    public IReadOnlyList<ReceivedRequest> RequestsTo(string operationId)
    {
        var id = _document.Operation(operationId).Id;
        return [.. Requests.Where(request => request.OperationId == id)];
    }

    /// <summary>The one request to an operation.</summary>
    /// <param name="operationId">The operation, such as <c>sendMessage</c>.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">Trengo has no such operation.</exception>
    /// <exception cref="TrengoStubException">There was none, or there were several; the message says what arrived.</exception>
    public ReceivedRequest RequestTo(string operationId)
    {
        var requests = RequestsTo(operationId);
        if (requests.Count == 1)
        {
            return requests[0];
        }

        var arrived = Requests.Select(request => $"\n  {request.OperationId ?? "unknown"}: {request}").DefaultIfEmpty("\n  nothing");
        throw new TrengoStubException($"Expected one request to {operationId}, found {requests.Count}. What arrived:{string.Concat(arrived)}");
    }

    /// <summary>Forgets the requests and the violations so far. The account stays as it is.</summary>
    public void ForgetRequests() => _recording.Clear();

    /// <summary>Fails if anything was sent otherwise than it is documented.</summary>
    /// <exception cref="TrengoStubException">Something was; the message has a line for each, with operation, member, what was expected and what was found.</exception>
    public void AssertNoViolations()
    {
        if (Violations is { Count: > 0 } violations)
        {
            throw new TrengoStubException($"{violations.Count} {(violations.Count == 1 ? "thing was" : "things were")} sent otherwise than Trengo documents it:{string.Concat(violations.Select(violation => $"\n  {violation}"))}");
        }
    }
}
