using System.Globalization;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Removes paths, servers, status codes and media types that generators would write into code as they are.</summary>
internal sealed class KeyHardener(OpenApiDocument document, ConversionLog log)
{
    private const string PathCharacters = "/-._~!$&()*+,;=:@%{}";

    public void Harden()
    {
        foreach (var path in document.Paths.Keys.Where(path => !IsSafe(path, PathCharacters)).ToList())
        {
            Report(document.Paths[path].Operations?.Values.FirstOrDefault(), "path", path);
            document.Paths.Remove(path);
        }

        document.Servers = Safe(document.Servers);
        foreach (var operation in DocumentParts.Operations(document))
        {
            operation.Servers = Safe(operation.Servers);
            HardenResponses(operation);
            HardenContent(operation, operation.RequestBody?.Content);
        }
    }

    private static bool IsSafe(string text, string others) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || others.Contains(c, StringComparison.Ordinal));

    private IList<OpenApiServer>? Safe(IList<OpenApiServer>? servers)
    {
        foreach (var server in servers?.Where(server => !IsSafe(server.Url ?? "", PathCharacters + "[]")).ToList() ?? [])
        {
            Report(server, "server", "");
            servers!.Remove(server);
        }

        return servers;
    }

    private void HardenResponses(OpenApiOperation operation)
    {
        foreach (var code in operation.Responses?.Keys.Where(code => !IsStatus(code)).ToList() ?? [])
        {
            Report(operation, "response code", code);
            operation.Responses!.Remove(code);
        }

        foreach (var response in operation.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>())
        {
            HardenContent(operation, response.Content);
        }
    }

    private static bool IsStatus(string code) =>
        code == "default" || (code.Length == 3 && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 100 and <= 599);

    private void HardenContent(OpenApiOperation operation, IDictionary<string, IOpenApiMediaType>? content)
    {
        foreach (var mediaType in content?.Keys.Where(mediaType => !MediaTypes.IsValid(mediaType)).ToList() ?? [])
        {
            Report(operation, "media type", mediaType);
            content!.Remove(mediaType);
        }
    }

    private void Report(object? owner, string what, string name) => log.Warn(
        DiagnosticCodes.UnsafeKey,
        log.OriginOf(owner),
        $"the {what} {MessageText.Quote(name)} has characters that code generators write into code; it is left out: use plain letters and digits");
}
