namespace PostmanToOpenApi.Reading;

/// <summary>Text that is no JSON, or nests too deeply. Carries the place, never the text.</summary>
internal sealed class JsonTreeException(int offset, bool isTooDeep) : Exception
{
    public int Offset { get; } = offset;

    public bool IsTooDeep { get; } = isTooDeep;
}
