using System.Globalization;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Removes paths, servers, status codes, media types and header names that generators would write into code as they are.</summary>
internal sealed class KeyHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    private const string PathCharacters = "/-._~!$&()*+,;=:@%{}";

    public void Harden()
    {
        foreach (var path in document.Paths.Keys.Where(path => !IsSafe(path, PathCharacters)).ToList())
        {
            Report(document.Paths[path].Operations?.Values.FirstOrDefault(), "path", path);
            document.Paths.Remove(path);
            parts.Forget();
        }

        Mending.Mend(parts.Others, HardenPart);
    }

    /// <summary>Whether a server's URL can be written into code as it is.</summary>
    public static bool IsServer(string url) => IsSafe(url, PathCharacters + "[]");

    private static bool IsSafe(string text, string others) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || others.Contains(c, StringComparison.Ordinal));

    private void HardenPart(object part, List<Action> mendings)
    {
        switch (part)
        {
            case OpenApiDocument whole:
                HardenServers(whole.Servers, whole, mendings);
                break;
            case OpenApiPathItem item:
                HardenServers(item.Servers, item, mendings);
                break;
            case OpenApiOperation operation:
                HardenServers(operation.Servers, operation, mendings);
                RemoveKeys(operation.Responses, IsStatus, operation, "response code", mendings);
                break;
            case OpenApiRequestBody body:
                RemoveKeys(body.Content, MediaTypes.IsValid, body, "media type", mendings);
                break;
            case OpenApiResponse response:
                RemoveKeys(response.Content, MediaTypes.IsValid, response, "media type", mendings);
                RemoveKeys(response.Headers, WireNames.IsSafe, response, "header", mendings);
                break;
            case OpenApiParameter parameter:
                RemoveKeys(parameter.Content, MediaTypes.IsValid, parameter, "media type", mendings);
                break;
            case OpenApiHeader header:
                RemoveKeys(header.Content, MediaTypes.IsValid, header, "media type", mendings);
                break;
            case OpenApiMediaType content:
                RemoveKeys(content.Encoding, WireNames.IsSafe, content, "encoding", mendings);
                break;
            case OpenApiEncoding encoding:
                RemoveKeys(encoding.Headers, WireNames.IsSafe, encoding, "header", mendings);
                encoding.ContentType = encoding.ContentType is { } type && type.Split(',').All(one => MediaTypes.IsValid(one.Trim())) ? type : null;
                break;
        }
    }

    private void HardenServers(IList<OpenApiServer>? servers, object owner, List<Action> mendings)
    {
        if (servers is not { Count: > 0 })
        {
            return;
        }

        foreach (var server in Unwanted.In(servers, server => !IsServer(server.Url ?? "")))
        {
            mendings.Add(Removal(servers, server, owner));
        }
    }

    private static bool IsStatus(string code) =>
        code == "default" || (code.Length == 3 && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 100 and <= 599);

    private void RemoveKeys<T>(IDictionary<string, T>? values, Func<string, bool> isSafe, object owner, string what, List<Action> mendings)
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        foreach (var key in Unwanted.Keys(values, isSafe, static (isSafe, part) => !isSafe(part.Key)))
        {
            mendings.Add(Removal(values, key, owner, what));
        }
    }

    // Methods of their own, so that nothing is captured where nothing is removed.
    private Action Removal(IList<OpenApiServer> servers, OpenApiServer server, object owner) => () =>
    {
        Report(log.OriginOf(server) is null ? owner : server, "server", "");
        servers.Remove(server);
        parts.Forget();
    };

    private Action Removal<T>(IDictionary<string, T> values, string key, object owner, string what) => () =>
    {
        Report(owner, what, key);
        values.Remove(key);
        parts.Forget();
    };

    private void Report(object? owner, string what, string name) => log.Warn(
        DiagnosticCodes.UnsafeKey,
        log.OriginOf(owner),
        $"the {what} {MessageText.Quote(name)} has characters that code generators write into code; it is left out: use plain letters and digits",
        MessageText.Quote(name));
}
