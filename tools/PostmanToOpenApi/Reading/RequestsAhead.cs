using System.Collections.Concurrent;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Threading;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads the requests of a large file into the model on another thread, while the tree of what follows them is still being made.</summary>
/// <param name="read">Reads a request.</param>
internal sealed class RequestsAhead(Func<SourceNode, PostmanRequest> read)
{
    // Fewer bytes are read before a second thread has begun.
    private const int BatchLength = 128 * 1024;

    private readonly ConcurrentDictionary<SourceNode, PostmanRequest> _requests = [];
    private readonly BackgroundQueue _queue = new();
    private List<SourceNode> _batch = [];
    private int _length;

    /// <summary>Takes in what stands where a request does, and does not change any more.</summary>
    public void Add(SourceNode item)
    {
        if (item["request"] is null || !StandsInItems(item))
        {
            return;
        }

        _batch.Add(item);
        _length += item.Length;
        if (_length >= BatchLength)
        {
            var batch = _batch;
            _queue.Add(() => batch.ForEach(Read));
            (_batch, _length) = ([], 0);
        }
    }

    /// <summary>Waits for what is being read.</summary>
    public void Finish() => _queue.Finish();

    /// <summary>The request; null if it was not read.</summary>
    public PostmanRequest? Find(SourceNode item) => _requests.GetValueOrDefault(item);

    // What stands in an array of another name may yet be given other names: it is in an older format.
    private static bool StandsInItems(SourceNode item)
    {
        for (var node = item.Parent; node is not null; node = node.Parent)
        {
            if (node is { Kind: SourceKind.Array, Name: not "item" })
            {
                return false;
            }
        }

        return true;
    }

    private void Read(SourceNode item)
    {
        try
        {
            _requests[item] = read(item);
        }
        catch (PostmanConversionException)
        {
            // Whether this is what is wrong first, only who reads everything in its order can tell.
        }
    }
}
