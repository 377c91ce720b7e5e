using System.Text.Json.Nodes;
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

    /// <summary>How a request is authorized. A helper replaces a hand-written <c>Authorization</c> header, unless it sends something else.</summary>
    public SecurityUse UseOf(PostmanAuth? auth, IEnumerable<PostmanField> headers, VariableScope scope)
    {
        var use = UseOf(auth, scope);
        return AuthorizationHeader.Helper(headers, scope) is not { } helper || !(use.IsNone || IsBesides(auth!, scope)) ? use
            : use.And(helper == "apikey" ? ApiKey("authorizationHeader", AuthorizationHeader.Name, ParameterLocation.Header) : Known(helper)!);
    }

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

    private SecurityUse Map(PostmanAuth auth, VariableScope scope) => auth.Type.Trim().ToLowerInvariant() switch
    {
        "noauth" => SecurityUse.None,
        "apikey" => ApiKey(auth, scope),
        "oauth2" => OAuth2(auth, scope),
        "jwt" when IsInQuery(auth) && Key(auth["queryParamKey"], "token", scope) is { } key => ApiKey("jwtAuth", key, ParameterLocation.Query),
        var helper => Known(helper) ?? Unknown(auth),
    };

    private SecurityUse? Known(string helper) => helper switch
    {
        "bearer" => Http("bearerAuth", "bearer"),
        "basic" => Http("basicAuth", "basic"),
        "digest" => Http("digestAuth", "digest"),
        "jwt" => Http("jwtAuth", "bearer", "JWT"),
        // Atlassian's service authentication: a JWT that the caller signs.
        "asap" => Http("asapAuth", "bearer", "JWT"),
        "hawk" => Http("hawkAuth", "hawk"),
        "ntlm" => Http("ntlmAuth", "negotiate"),
        "oauth1" => Http("oauth1Auth", "OAuth"),
        "edgegrid" => Http("edgegridAuth", "EG1-HMAC-SHA256"),
        "awsv4" => Signature4(),
        _ => null,
    };

    private SecurityUse Http(string name, string scheme, string? format = null) => Use(name, scheme + format, new OpenApiSecurityScheme
    {
        Type = SecuritySchemeType.Http,
        Scheme = scheme,
        BearerFormat = format,
    });

    // As Amazon's own tools write it.
    private SecurityUse Signature4() => Use("awsv4Auth", "", new OpenApiSecurityScheme
    {
        Type = SecuritySchemeType.ApiKey,
        Name = AuthorizationHeader.Name,
        In = ParameterLocation.Header,
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-amazon-apigateway-authtype"] = new JsonNodeExtension(JsonValue.Create("awsSigv4")) },
    });

    private SecurityUse ApiKey(PostmanAuth auth, VariableScope scope)
    {
        var place = Place(auth);
        var key = scope.Resolve(auth["key"] ?? "").Trim();
        if (!(place == ParameterLocation.Query ? WireNames.IsSafe(key) : HeaderNames.IsValid(key) && WireNames.IsSafe(key)))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected the name of a header or query parameter for the API key, found none that could be sent; the authorization is left out: give the key a name");
            return SecurityUse.None;
        }

        return ApiKey("apiKeyAuth", key, place);
    }

    private SecurityUse ApiKey(string name, string key, ParameterLocation place) => Use(name, $"{place} {key}", new OpenApiSecurityScheme
    {
        Type = SecuritySchemeType.ApiKey,
        Name = key,
        In = place,
    });

    private static ParameterLocation Place(PostmanAuth auth) => auth["in"]?.Trim().ToLowerInvariant() switch
    {
        "query" => ParameterLocation.Query,
        "cookie" => ParameterLocation.Cookie,
        _ => ParameterLocation.Header,
    };

    private static bool IsInQuery(PostmanAuth auth) => auth["addTokenTo"]?.Trim().StartsWith("query", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Key(string? key, string otherwise, VariableScope scope)
    {
        var name = string.IsNullOrWhiteSpace(key) ? otherwise : scope.Resolve(key).Trim();
        return WireNames.IsSafe(name) ? name : null;
    }

    // An API key leaves the header free for something else.
    private static bool IsBesides(PostmanAuth auth, VariableScope scope) =>
        auth.Type.Equals("apikey", StringComparison.OrdinalIgnoreCase)
        && !(Place(auth) == ParameterLocation.Header && AuthorizationHeader.Name.Equals(scope.Resolve(auth["key"] ?? "").Trim(), StringComparison.OrdinalIgnoreCase));

    // A helper that holds only a token sends it like any bearer token.
    private SecurityUse OAuth2(PostmanAuth auth, VariableScope scope)
    {
        if (OAuthFlows.HasUnusableAddress(auth, scope))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected URLs for OAuth 2, found one that is none or has a variable without a value that may be shown; it is left out: write the URL, or give the variable a value");
        }

        if (OAuthFlows.Of(auth, scope) is not { } flows)
        {
            return IsInQuery(auth) ? ApiKey("accessTokenAuth", "access_token", ParameterLocation.Query) : Http("bearerAuth", "bearer");
        }

        if (OAuthFlows.HasUnusableScope(auth, scope))
        {
            log.Warn(DiagnosticCodes.UnknownAuth, auth.Node, "expected OAuth 2 scopes, found one with a variable or with odd characters; it is left out: write the scope");
        }

        var scopes = OAuthFlows.Scopes(auth, scope);
        var use = Use("oauth2Auth", OAuthFlows.Signature(flows), new OpenApiSecurityScheme { Type = SecuritySchemeType.OAuth2, Flows = flows });
        return SecurityUse.Of(use.Needs[0].Scheme, scopes);
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

        return SecurityUse.Of(known);
    }
}
