using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Reads JSON samples and adds them to shapes, reporting those that are too deep.</summary>
internal sealed class JsonSampler(ConversionLog log)
{
    private readonly SampleTokens _tokens = new();

    /// <summary>Adds a sample that is plain JSON.</summary>
    /// <param name="text">Where the sample stands.</param>
    /// <param name="next">Gives the shape to add it to.</param>
    /// <param name="scope">The variables.</param>
    /// <returns>False if it is something else, which <see cref="Read"/> may know.</returns>
    public bool TryObserve(SourceNode text, Func<Shape> next, VariableScope scope)
    {
        if (!_tokens.TryRead(text))
        {
            return false;
        }

        TokenSample.Observe(next(), _tokens, name => KindOf(name, scope));
        return true;
    }

    /// <summary>The sample; null if the text is no JSON. A sample nested beyond all limits comes back as an open value.</summary>
    public SourceNode? Read(string text, SourceNode origin, VariableScope scope)
    {
        try
        {
            // The whole text may be a variable that holds the JSON.
            return Mustache.IsVariable(text.Trim(), out var name) && scope.Find(name) is { Length: > 0 } value
                ? LenientJson.TryRead(value) ?? LenientJson.OpenValue()
                : LenientJson.TryRead(text);
        }
        catch (JsonTreeException)
        {
            WarnOfDepth(origin);
            return LenientJson.OpenValue();
        }
    }

    public void Observe(Shape shape, SourceNode sample, SourceNode origin, VariableScope scope)
    {
        JsonSample.Observe(shape, sample, name => KindOf(name, scope));
        if (JsonSample.IsTooDeep(sample))
        {
            WarnOfDepth(origin);
        }
    }

    private static ValueKind? KindOf(string name, VariableScope scope) =>
        DynamicVariables.Find(name) ?? (scope.Find(name) is { Length: > 0 } value && !LenientJson.LooksLikeJson(value) ? ValueTyping.OfText(value) : null);

    private void WarnOfDepth(SourceNode origin) => log.Warn(
        DiagnosticCodes.DeepBody,
        origin,
        $"a sample nests deeper than {JsonSample.MaxDepth} levels; what lies deeper has an open schema: shorten the sample if its types matter");
}
