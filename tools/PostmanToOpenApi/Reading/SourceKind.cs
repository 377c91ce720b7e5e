namespace PostmanToOpenApi.Reading;

/// <summary>The JSON type of a <see cref="SourceNode"/>.</summary>
internal enum SourceKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
