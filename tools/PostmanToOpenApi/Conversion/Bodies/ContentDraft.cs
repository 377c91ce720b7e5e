using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>What is known about the bodies of one media type.</summary>
internal sealed class ContentDraft
{
    /// <summary>The shape of JSON; null if the content is no JSON.</summary>
    public Shape? Json { get; set; }

    /// <summary>The fields of a form; null if the content is no form.</summary>
    public NamedValues? Fields { get; set; }

    public bool IsBinary { get; set; }

    public int Samples { get; set; }
}
