using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>An authorization helper with its settings.</summary>
internal sealed class PostmanAuth
{
    public required SourceNode Node { get; init; }

    public string Type { get; init; } = "";

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public string? this[string setting] => Settings.GetValueOrDefault(setting);
}
