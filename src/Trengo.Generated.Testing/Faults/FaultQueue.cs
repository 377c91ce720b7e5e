namespace Trengo.Testing.Faults;

/// <summary>The faults that wait for their requests, in their order.</summary>
internal sealed class FaultQueue
{
    private readonly List<StubFault> _waiting = [];

    public IReadOnlyList<StubFault> Waiting
    {
        get
        {
            lock (_waiting)
            {
                return [.. _waiting];
            }
        }
    }

    public void Add(IEnumerable<StubFault> faults)
    {
        lock (_waiting)
        {
            _waiting.AddRange(faults);
        }
    }

    /// <summary>Takes the first fault that is for any operation or for this one.</summary>
    public StubFault? Take(string? operationId)
    {
        lock (_waiting)
        {
            var index = _waiting.FindIndex(fault => fault.OperationId is null || fault.OperationId == operationId);
            if (index < 0)
            {
                return null;
            }

            var fault = _waiting[index];
            _waiting.RemoveAt(index);
            return fault;
        }
    }
}
