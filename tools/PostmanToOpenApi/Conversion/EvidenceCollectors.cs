using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Threading;

namespace PostmanToOpenApi.Conversion;

/// <summary>Looks at the requests of a large collection on two threads. What comes out is the same as on one.</summary>
internal sealed class EvidenceCollectors(ConversionLog log, BaseUrls bases, Methods methods)
{
    // Below this a second thread costs more than it saves.
    private const int FewestRequests = 200;

    // Operations of one folder look alike by turns: so many in a row share the work more evenly than every other one.
    private const int Row = 16;

    // The other thread begins while this one still sorts requests into operations, so it has more of the rows.
    private const int Rows = 8;
    private const int RowsOfOther = 5;

    private readonly List<ObservedRequest> _requests = [];
    private readonly BackgroundQueue _other = new();
    private EvidenceCollector? _others;
    private ConversionLog? _othersLog;

    /// <summary>Takes in a request, in the collection's order.</summary>
    public void Add(ObservedRequest request)
    {
        _requests.Add(request);
        if (_requests.Count % FewestRequests == 0 && Environment.ProcessorCount > 1)
        {
            _others ??= new EvidenceCollector(_othersLog = log.Beside(), bases, methods);
            var requests = _requests.GetRange(_requests.Count - FewestRequests, FewestRequests);
            _other.Add(() => Add(requests, _others, isOther: true));
        }
    }

    /// <summary>Adds what all of them say to their operations.</summary>
    public void Finish()
    {
        var ownLog = log.Beside();
        var own = new EvidenceCollector(ownLog, bases, methods);
        if (_others is null)
        {
            _requests.ForEach(own.Add);
        }
        else
        {
            var rest = _requests[^(_requests.Count % FewestRequests)..];
            _other.Add(() => Add(rest, _others, isOther: true));
            Add(_requests, own, isOther: false);
            _other.Finish();
        }

        log.Take(_othersLog is null ? [ownLog] : [ownLog, _othersLog]);
        _requests.Clear();
    }

    private static void Add(List<ObservedRequest> requests, EvidenceCollector collector, bool isOther)
    {
        foreach (var request in requests)
        {
            if (request.Draft.Number / Row % Rows < RowsOfOther == isOther)
            {
                collector.Add(request);
            }
        }
    }
}
