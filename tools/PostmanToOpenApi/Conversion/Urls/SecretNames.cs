namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Tells by its name whether a variable holds a secret, so that its value gets nowhere.</summary>
internal static class SecretNames
{
    private static readonly string[] Always =
        ["secret", "passw", "passphrase", "pwd", "credential", "apikey", "api_key", "api-key", "bearer", "signature", "jwt", "cookie"];

    private static readonly string[] Often = ["key", "token", "pass", "auth", "session", "signed"];
    private static readonly string[] Authorization = ["authoriz", "authoris"];
    private static readonly string[] Plain = ["author", "keyword", "passenger", "passage", "compass", "monkey", "turkey"];
    private static readonly string[] Addresses = ["url", "uri", "host", "hostname", "domain", "endpoint", "server"];

    /// <summary>Whether the name says that the value is a secret. What is called an address, as <c>authUrl</c>, is one.</summary>
    public static bool IsSecret(string name) => HasOne(name, Always) || (HasOne(name, Often) && !IsAddress(name) && HasOne(WithoutPlainWords(name), Often));

    // An author and a keyword are no secrets, but what an authorization holds is one.
    private static string WithoutPlainWords(string name) => HasOne(name, Authorization)
        ? name
        : Plain.Aggregate(name, (rest, word) => rest.Replace(word, "", StringComparison.OrdinalIgnoreCase));

    private static bool HasOne(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(string name) => Addresses.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
