namespace PostmanToOpenApi.Reading;

/// <summary>Text that is no JSON, or nests too deeply. Carries the place, never the text.</summary>
internal sealed class JsonTreeException(int offset, string path, bool isTooDeep) : Exception
{
    /// <summary>The JSON path of the value that cannot be read.</summary>
    public string Path { get; } = path;

    public int Offset { get; } = offset;

    public bool IsTooDeep { get; } = isTooDeep;
}
