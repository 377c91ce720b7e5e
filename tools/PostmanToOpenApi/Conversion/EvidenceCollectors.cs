using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion;

/// <summary>Looks at the requests of a large collection on two processors. What comes out is the same as on one.</summary>
internal sealed class EvidenceCollectors(ConversionLog log, BaseUrls bases, Methods methods)
{
    // Below this a second thread costs more than it saves.
    private const int FewestRequests = 200;

    // Operations of one folder look alike by turns: so many in a row share the work more evenly than every other one.
    private const int Row = 16;

    /// <summary>Adds all requests to their operations.</summary>
    /// <param name="requests">The requests in the collection's order.</param>
    public void Add(IReadOnlyList<ObservedRequest> requests)
    {
        var workers = requests.Count < FewestRequests ? 1 : Math.Min(2, Environment.ProcessorCount);
        var logs = Enumerable.Range(0, workers).Select(_ => log.Beside()).ToList();
        var others = workers == 1 ? Task.CompletedTask : Task.Run(() => Add(requests, 1, logs));
        Add(requests, 0, logs);
        others.GetAwaiter().GetResult();
        log.Take(logs);
    }

    private void Add(IReadOnlyList<ObservedRequest> requests, int worker, List<ConversionLog> logs)
    {
        var collector = new EvidenceCollector(logs[worker], bases, methods);
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].Draft.Number / Row % logs.Count == worker)
            {
                collector.Add(requests[i]);
            }
        }
    }
}
