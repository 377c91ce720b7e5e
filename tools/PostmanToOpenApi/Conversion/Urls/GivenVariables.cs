using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>The variables that come from outside the collection. The value of a secret is known to nobody.</summary>
internal sealed class GivenVariables
{
    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    public GivenVariables(ConversionOptions options)
    {
        foreach (var environment in options.Environments)
        {
            Variables.Add(_values, EnvironmentReader.Read(environment));
        }

        foreach (var (name, value) in options.Variables)
        {
            _values[name.Trim()] = SecretNames.IsSecret(name) ? null : value;
        }
    }

    public bool TryGet(string name, out string? value) => _values.TryGetValue(name, out value);
}
