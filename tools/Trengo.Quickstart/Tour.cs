using System.Runtime.CompilerServices;
using Trengo.Quickstart.Collection;
using Trengo.Quickstart.Guide;
using Trengo.Quickstart.Output;
using Trengo.Quickstart.Wire;

namespace Trengo.Quickstart;

/// <summary>Tells where the client comes from, shows what it does step by step, and calls every request of the collection once, in its order.</summary>
internal sealed class Tour
{
    private readonly Destination _destination;
    private readonly ITourOutput _output;
    private readonly KnownIds _ids = new();
    private readonly List<string> _problems = [];
    private int _calls;

    public Tour(Destination destination, ITourOutput output)
    {
        _destination = destination;
        _output = output;
    }

    /// <summary>Null if all went through, else one line for the user.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        using var wire = new WireRecorder(_destination);
        // Its own timeout would end long uploads; that of TrengoClientOptions knows them.
        using var http = new HttpClient(wire) { Timeout = Timeout.InfiniteTimeSpan };
        using var trengo = new TrengoClient(http, _destination.Options);

        if (_destination.Notice is { } notice)
        {
            _output.Say(notice);
        }

        GuidedTour.TellOfBuild(_output);
        if (_destination.Stub is { } stub)
        {
            await TryAsync("The guided tour", () => new GuidedTour(trengo, stub, wire, _output).RunAsync(cancellationToken));
        }

        var guided = _calls;
        await _output.ShowAsync(CallAllAsync(trengo, wire, cancellationToken));
        var operations = _calls - guided;
        if (_problems.Count > 0)
        {
            return $"{_problems.Count} of {_calls} calls failed. The first: {_problems[0]}";
        }

        _output.Say(_destination.Conclude(operations));
        return null;
    }

    private async IAsyncEnumerable<Step> CallAllAsync(TrengoClient trengo, WireRecorder wire, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var request in PostmanFile.Requests.Where(request => request.Reads || !_destination.IsReal))
        {
            yield return _ids.Suffice(request)
                ? await CallAsync(request, trengo, wire, cancellationToken)
                : Step.Skipped(request.Name, $"not called, for no answer so far had an id of {request.NeedsIdOf}");
        }
    }

    private async Task<Step> CallAsync(PostmanRequest request, TrengoClient trengo, WireRecorder wire, CancellationToken cancellationToken)
    {
        wire.Last = null;
        var succeeded = await TryAsync(request.Name, () => Operations.Calls.TryGetValue(request.Name, out var call)
            ? call(trengo, _ids, cancellationToken)
            : throw new InvalidOperationException("Operations.cs has no call for it."));
        _ids.Learn(request, succeeded ? wire.Last?.Id : null);
        return Step.Called(request.Name, wire.Last, succeeded, withItems: _destination.IsReal);
    }

    private async Task<bool> TryAsync(string name, Func<Task> call)
    {
        _calls++;
        try
        {
            await call();
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The client's messages hold neither the token nor anything that was sent or answered.
            _problems.Add($"{name}: {exception.Message}");
            return false;
        }
    }
}
