namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>A text that is no JSONPath, or one of a kind that is not supported. Carries the place in the text.</summary>
internal sealed class JsonPathException(int index, bool isUnsupported, string message) : Exception(message)
{
    /// <summary>The place, in UTF-16 units from the text's start.</summary>
    public int Index { get; } = index;

    /// <summary>Whether RFC 9535 allows it, and only we do not.</summary>
    public bool IsUnsupported { get; } = isUnsupported;
}
