using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Makes OAuth 2 flows of a helper's settings.</summary>
internal static class OAuthFlows
{
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
        switch ((auth["grant_type"] ?? auth["grantType"] ?? "authorization_code").ToLowerInvariant())
        {
            case "client_credentials" when token is not null:
                flow.TokenUrl = token;
                return new OpenApiOAuthFlows { ClientCredentials = flow };
            case "password_credentials" or "password" when token is not null:
                flow.TokenUrl = token;
                return new OpenApiOAuthFlows { Password = flow };
            case "implicit" when authorization is not null:
                flow.AuthorizationUrl = authorization;
                return new OpenApiOAuthFlows { Implicit = flow };
            case "authorization_code" or "authorization_code_with_pkce" when authorization is not null && token is not null:
                (flow.AuthorizationUrl, flow.TokenUrl) = (authorization, token);
                return new OpenApiOAuthFlows { AuthorizationCode = flow };
            default:
                return null;
        }
    }

    public static IReadOnlyList<string> Scopes(PostmanAuth auth, VariableScope scope) =>
        [.. scope.Resolve(auth["scope"] ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(IsScope).Distinct(StringComparer.Ordinal)];

    /// <summary>A text that is equal for equal flows.</summary>
    public static string Signature(OpenApiOAuthFlows flows)
    {
        var flow = flows.ClientCredentials ?? flows.Password ?? flows.Implicit ?? flows.AuthorizationCode;
        var kind = flows.ClientCredentials is not null ? "c" : flows.Password is not null ? "p" : flows.Implicit is not null ? "i" : "a";
        return string.Join(' ', [kind, $"{flow?.AuthorizationUrl}", $"{flow?.TokenUrl}", $"{flow?.RefreshUrl}", .. flow?.Scopes?.Keys ?? []]);
    }

    private static bool IsScope(string scope) =>
        scope.Length <= 200 && scope.All(c => char.IsAsciiLetterOrDigit(c) || ".:/_-*+@~".Contains(c, StringComparison.Ordinal));

    private static Uri? Address(string? url, VariableScope scope)
    {
        if (string.IsNullOrWhiteSpace(url) || ServerBuilder.Build(scope.Resolve(url)) is not { Variables.Count: 0 } target)
        {
            return null;
        }

        return Uri.TryCreate(target.Url, UriKind.Absolute, out var address) ? address : null;
    }
}
