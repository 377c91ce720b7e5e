using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>What is known about the bodies of one media type.</summary>
internal sealed class ContentDraft
{
    private int _samples;

    /// <summary>The shape of JSON; null if the content is no JSON.</summary>
    public Shape? Json { get; private set; }

    /// <summary>The fields of a form; null if the content is no form.</summary>
    public NamedValues? Fields { get; private set; }

    public bool IsBinary { get; set; }

    /// <summary>Whether there were enough samples of JSON to tell what is always there.</summary>
    public bool HasSamples => _samples >= 2;

    /// <summary>The shape of JSON, to observe a further sample.</summary>
    public Shape NextSample()
    {
        _samples++;
        return UnreadSample();
    }

    /// <summary>The shape of JSON, after a sample that says nothing.</summary>
    public Shape UnreadSample() => Json ??= new Shape();

    /// <summary>The fields of a form, to add more.</summary>
    public NamedValues Form() => Fields ??= new NamedValues(StringComparer.Ordinal);
}
