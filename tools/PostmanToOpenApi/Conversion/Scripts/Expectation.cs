using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Scripts;

/// <summary>What a test script expects of the response.</summary>
/// <param name="Statuses">The status codes in the order of the text, each once.</param>
/// <param name="Schema">The JSON schema of the body; null if there is none.</param>
internal sealed record Expectation(IReadOnlyList<int> Statuses, SourceNode? Schema)
{
    /// <summary>What a script expects; null if that is nothing.</summary>
    public static Expectation? Of(string? script)
    {
        if (script is null)
        {
            return null;
        }

        var code = JavaScript.WithoutComments(script);
        var (statuses, schema) = (ExpectedStatus.Find(code), ExpectedSchema.Find(code));
        return statuses.Count == 0 && schema is null ? null : new Expectation(statuses, schema);
    }
}
