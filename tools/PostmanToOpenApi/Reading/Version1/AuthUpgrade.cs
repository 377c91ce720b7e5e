namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Authorization: as in the later formats, or a helper with attributes.</summary>
internal sealed class AuthUpgrade(TypedReader typed)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["apikeyAuth"] = "apikey",
        ["basicAuth"] = "basic",
        ["bearerAuth"] = "bearer",
        ["digestAuth"] = "digest",
        ["hawkAuth"] = "hawk",
        ["oAuth1"] = "oauth1",
        ["oAuth2"] = "oauth2",
        ["ntlmAuth"] = "ntlm",
        ["awsSigV4"] = "awsv4",
        ["jwtAuth"] = "jwt",
        ["asapAuth"] = "asap",
        ["edgegridAuth"] = "edgegrid",
    };

    public SourceNode? Upgrade(SourceNode owner)
    {
        if (owner["auth"] is { } auth)
        {
            return auth;
        }

        // What is called normal is none of its own.
        if (owner["currentHelper"] is not { } helper || typed.Text(helper) is not { Length: > 0 } name || name == "normal")
        {
            return null;
        }

        var type = Types.GetValueOrDefault(name, name);
        var upgraded = SourceNode.At(helper, SourceKind.Object);
        upgraded.Set("type", SourceNode.At(helper, SourceKind.Text, type));
        upgraded.Set(type, Attributes(owner["helperAttributes"]));
        return upgraded;
    }

    // Old exports have them as JSON inside a text.
    private static SourceNode? Attributes(SourceNode? node) => node?.Kind switch
    {
        SourceKind.Object => node,
        SourceKind.Text => EmbeddedJson.Read(node),
        _ => null,
    };
}
