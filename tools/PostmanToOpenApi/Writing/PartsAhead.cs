using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Writes parts of a document on other threads, a few batches ahead of who asks for them in their order.</summary>
/// <remarks>So few bytes wait at any time that a document of any size is written in the same memory. Parts are read only, and each is written by one thread.</remarks>
internal sealed class PartsAhead(OpenApiSpecVersion version)
{
    private const int BatchSize = 64;

    private readonly List<(IOpenApiSerializable Part, int Depth)> _parts = [];
    private readonly (Batch Batch, Task Task)[] _ahead = new (Batch, Task)[4];
    private int _current;
    private int _next;

    /// <summary>Takes a part in. None can follow once they are written.</summary>
    public void Add(IOpenApiSerializable part, int depth) => _parts.Add((part, depth));

    /// <summary>Begins to write.</summary>
    public void Start()
    {
        for (var i = 0; i < _ahead.Length; i++)
        {
            Begin(i, new Batch(version));
        }
    }

    /// <summary>Copies the next part, when it is written.</summary>
    public void CopyNext(Utf8DocumentWriter writer)
    {
        var index = _next++;
        for (; _current < index / BatchSize; _current++)
        {
            var (done, task) = _ahead[_current % _ahead.Length];
            task.GetAwaiter().GetResult();
            Begin(_current + _ahead.Length, done);
        }

        var (batch, writing) = _ahead[_current % _ahead.Length];
        writing.GetAwaiter().GetResult();
        writer.WriteWritten(batch[index % BatchSize]);
    }

    private void Begin(int number, Batch batch)
    {
        var start = Math.Min(number * BatchSize, _parts.Count);
        var parts = _parts.GetRange(start, Math.Min(BatchSize, _parts.Count - start));
        _ahead[number % _ahead.Length] = (batch, parts.Count == 0 ? Task.CompletedTask : Task.Run(() => batch.Write(parts)));
    }
}
