using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A name with a value: query parameter, header, form field, path variable or collection variable.</summary>
internal sealed record PostmanField
{
    public required SourceNode Node { get; init; }

    public string? Key { get; init; }

    public string? Value { get; init; }

    public string? Description { get; init; }

    public bool Disabled { get; init; }

    /// <summary>Whether a variable is marked as a secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a form field is a file.</summary>
    public bool IsFile { get; init; }

    /// <summary>The media type of a form field, if it has one of its own.</summary>
    public string? ContentType { get; init; }

    /// <summary>How many files a form field names.</summary>
    public int FileCount { get; init; }
}
