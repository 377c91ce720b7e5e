using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Turns authorization helpers into security schemes. Takes kinds and names, never a credential.</summary>
internal sealed class SecuritySchemes(ConversionLog log)
{
    private readonly OrderedDictionary<string, IOpenApiSecurityScheme> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<PostmanAuth, SecurityUse> _uses = [];
    private readonly NameSet _taken = new();

    public Dictionary<string, IOpenApiSecurityScheme> ToComponents() => new(_schemes, StringComparer.Ordinal);

    public SecurityUse UseOf(PostmanAuth? auth, VariableScope scope)
    {
        if (auth is null)
        {
            return SecurityUse.None;
        }

        if (!_uses.TryGetValue(auth, out var use))
        {
            _uses[auth] = use = Map(auth, scope);
        }

        return use;
    }

    private SecurityUse Map(PostmanAuth auth, VariableScope scope) => auth.Type switch
    {
        "noauth" => SecurityUse.None,
        "bearer" => Http("bearerAuth", "bearer"),
        "basic" => Http("basicAuth", "basic"),
        "digest" => Http("digestAuth", "digest"),
        "jwt" => Http("jwtAuth", "bearer", "JWT"),
        "hawk" => Http("hawkAuth", "hawk"),
        "ntlm" => Http("ntlmAuth", "negotiate"),
        "oauth1" => Http("oauth1Auth", "OAuth"),
        "apikey" => ApiKey(auth, scope),
        "oauth2" => OAuth2(auth, scope),
        _ => Unknown(auth),
    };

    private SecurityUse Http(string name, string scheme, string? format = null) => Use(name, scheme + format, new OpenApiSecurityScheme
    {
        Type = SecuritySchemeType.Http,
        Scheme = scheme,
        BearerFormat = format,
    });

    private SecurityUse ApiKey(PostmanAuth auth, VariableScope scope)
    {
        var isQuery = auth["in"] == "query";
        var key = scope.Resolve(auth["key"] ?? "").Trim();
        if (!(isQuery ? WireNames.IsSafe(key) : HeaderNames.IsValid(key)))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected the name of a header or query parameter for the API key, found none that could be sent; the authorization is left out: give the key a name");
            return SecurityUse.None;
        }

        return Use("apiKeyAuth", (isQuery ? "?" : ":") + key, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            Name = key,
            In = isQuery ? ParameterLocation.Query : ParameterLocation.Header,
        });
    }

    // A helper that holds only a token sends it like any bearer token.
    private SecurityUse OAuth2(PostmanAuth auth, VariableScope scope)
    {
        if (OAuthFlows.HasUnusableAddress(auth, scope))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected URLs for OAuth 2, found one that is none or has a variable without a value that may be shown; it is left out: write the URL, or give the variable a value");
        }

        if (OAuthFlows.Of(auth, scope) is not { } flows)
        {
            return Http("bearerAuth", "bearer");
        }

        if (OAuthFlows.HasUnusableScope(auth, scope))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected OAuth 2 scopes, found one with a variable or with odd characters; it is left out: write the scope");
        }

        var scopes = OAuthFlows.Scopes(auth, scope);
        var use = Use("oauth2Auth", OAuthFlows.Signature(flows), new OpenApiSecurityScheme { Type = SecuritySchemeType.OAuth2, Flows = flows });
        return use with { Scopes = scopes };
    }

    private SecurityUse Unknown(PostmanAuth auth)
    {
        log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, $"OpenAPI has no counterpart to the authorization {MessageText.Quote(auth.Type)}; it is left out: describe it in the collection's text");
        return SecurityUse.None;
    }

    private SecurityUse Use(string name, string signature, OpenApiSecurityScheme scheme)
    {
        var key = name + " " + signature;
        if (!_names.TryGetValue(key, out var known))
        {
            _names[key] = known = _taken.Take(name);
            _schemes[known] = scheme;
        }

        return new SecurityUse(known, []);
    }
}
