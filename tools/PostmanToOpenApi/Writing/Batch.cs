using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Several parts of a document, one after the other in one buffer, which is used again for other ones.</summary>
internal sealed class Batch(OpenApiSpecVersion version)
{
    private readonly Utf8DocumentWriter _writer = new();
    private readonly List<int> _ends = [];

    /// <summary>What was written of a part.</summary>
    public ReadOnlySpan<byte> this[int index] => _writer.Written[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    /// <summary>Writes the parts, in the place of those before.</summary>
    public void Write(IReadOnlyList<(IOpenApiSerializable Part, int Depth)> parts)
    {
        _writer.Clear();
        _ends.Clear();
        foreach (var (part, depth) in parts)
        {
            _writer.Depth = depth;
            Write(part);
            _ends.Add(_writer.Written.Length);
        }
    }

    private void Write(IOpenApiSerializable part)
    {
        switch (version)
        {
            case OpenApiSpecVersion.OpenApi3_0:
                part.SerializeAsV3(_writer);
                break;
            case OpenApiSpecVersion.OpenApi3_1:
                part.SerializeAsV31(_writer);
                break;
            default:
                part.SerializeAsV32(_writer);
                break;
        }
    }
}
