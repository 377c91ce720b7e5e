using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Makes OAuth 2 flows of a helper's settings.</summary>
internal static class OAuthFlows
{
    private static readonly string[] Addresses = ["authUrl", "accessTokenUrl", "refreshTokenUrl"];

    /// <summary>The flows; null if the settings lack a URL that the flow needs.</summary>
    public static OpenApiOAuthFlows? Of(PostmanAuth auth, VariableScope scope)
    {
        var authorization = Address(auth["authUrl"], scope);
        var token = Address(auth["accessTokenUrl"], scope);
        var flow = new OpenApiOAuthFlow
        {
            RefreshUrl = Address(auth["refreshTokenUrl"], scope),
            Scopes = Scopes(auth, scope).ToDictionary(name => name, _ => "", StringComparer.Ordinal),
        };
        switch (Grant(auth) ?? Guess(authorization, token))
        {
            case "clientcredentials" or "application" when token is not null:
                flow.TokenUrl = token;
                return new OpenApiOAuthFlows { ClientCredentials = flow };
            case "passwordcredentials" or "password" when token is not null:
                flow.TokenUrl = token;
                return new OpenApiOAuthFlows { Password = flow };
            case "implicit" when authorization is not null:
                flow.AuthorizationUrl = authorization;
                return new OpenApiOAuthFlows { Implicit = flow };
            case "authorizationcode" or "authorizationcodewithpkce" or "accesscode" when authorization is not null && token is not null:
                (flow.AuthorizationUrl, flow.TokenUrl) = (authorization, token);
                return new OpenApiOAuthFlows { AuthorizationCode = flow };
            default:
                return null;
        }
    }

    // Postman writes authorization_code, other tools authorizationCode.
    private static string? Grant(PostmanAuth auth) => (auth["grant_type"] ?? auth["grantType"]) is { Length: > 0 } grant
        ? string.Concat(grant.Where(char.IsAsciiLetter)).ToLowerInvariant()
        : null;

    private static string Guess(Uri? authorization, Uri? token) => (authorization, token) switch
    {
        (null, _) => "clientcredentials",
        (_, null) => "implicit",
        _ => "authorizationcode",
    };

    /// <summary>Whether a URL is given that no flow can have: it may hold a variable that has no value, or a secret one.</summary>
    public static bool HasUnusableAddress(PostmanAuth auth, VariableScope scope) => Addresses
        .Any(setting => !string.IsNullOrWhiteSpace(auth[setting]) && Address(auth[setting], scope) is null);

    /// <summary>Whether a scope is given that cannot be written down.</summary>
    public static bool HasUnusableScope(PostmanAuth auth, VariableScope scope) => Words(auth, scope).Any(word => !IsScope(word));

    public static IReadOnlyList<string> Scopes(PostmanAuth auth, VariableScope scope) =>
        [.. Words(auth, scope).Where(IsScope).Distinct(StringComparer.Ordinal)];

    /// <summary>A text that is equal for equal flows.</summary>
    public static string Signature(OpenApiOAuthFlows flows)
    {
        var flow = flows.ClientCredentials ?? flows.Password ?? flows.Implicit ?? flows.AuthorizationCode;
        var kind = flows.ClientCredentials is not null ? "c" : flows.Password is not null ? "p" : flows.Implicit is not null ? "i" : "a";
        return string.Join(' ', [kind, $"{flow?.AuthorizationUrl}", $"{flow?.TokenUrl}", $"{flow?.RefreshUrl}", .. flow?.Scopes?.Keys ?? []]);
    }

    private static string[] Words(PostmanAuth auth, VariableScope scope) =>
        SecretShapes.Masked(scope.Resolve(auth["scope"] ?? "")).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsScope(string scope) =>
        scope.Length <= 200 && !scope.Contains(SecretShapes.Mask, StringComparison.Ordinal) && scope.All(c => char.IsAsciiLetterOrDigit(c) || ".:/_-*+@~".Contains(c, StringComparison.Ordinal));

    private static Uri? Address(string? url, VariableScope scope)
    {
        if (string.IsNullOrWhiteSpace(url) || ServerBuilder.Build(scope.Resolve(url)) is not { Variables.Count: 0 } target)
        {
            return null;
        }

        // A path alone would be a file on some systems.
        return Uri.TryCreate(target.Url, target.Url.StartsWith('/') ? UriKind.Relative : UriKind.Absolute, out var address) ? address : null;
    }
}
