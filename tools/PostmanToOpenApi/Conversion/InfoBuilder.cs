using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion;

/// <summary>Says what the document is about. The collection has a place for the title, the description and the version; some variables are known to hold the rest.</summary>
internal static class InfoBuilder
{
    public static void Build(OpenApiDocument document, PostmanCollection collection, VariableScope scope)
    {
        var hint = ContactHint.Of(collection.Root.Description);
        document.Info = new OpenApiInfo
        {
            Title = Meaningful(collection.Root.Name) ?? "API",
            Description = Meaningful(hint.Text),
            Version = Meaningful(collection.Version) ?? Value(scope, "version") ?? "1.0.0",
            Contact = Contact(Value(scope, "contact.name") ?? hint.Name, Address(scope, "contact.url"), Value(scope, "contact.email") ?? hint.Email),
            License = License(Value(scope, "license.name"), Address(scope, "license.url")),
        };
        document.ExternalDocs = Address(scope, "externalDocs.url") is { } url
            ? new OpenApiExternalDocs { Url = url, Description = Value(scope, "externalDocs.description") }
            : null;
    }

    private static OpenApiContact? Contact(string? name, Uri? url, string? email) =>
        name is null && url is null && email is null ? null : new OpenApiContact { Name = name, Url = url, Email = email };

    // OpenAPI asks for a name.
    private static OpenApiLicense? License(string? name, Uri? url) =>
        name is null && url is null ? null : new OpenApiLicense { Name = name ?? url!.OriginalString, Url = url };

    private static Uri? Address(VariableScope scope, string variable) =>
        Uri.TryCreate(Found(scope, variable), UriKind.Absolute, out var url) && url.UserInfo.Length == 0 && !SecretShapes.HasOne(url.OriginalString)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    private static string? Value(VariableScope scope, string variable) => Found(scope, variable) is { } text ? Prose.Of(text) : null;

    private static string? Found(VariableScope scope, string variable) => Meaningful(scope.Find(variable)?.Trim());

    private static string? Meaningful(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
