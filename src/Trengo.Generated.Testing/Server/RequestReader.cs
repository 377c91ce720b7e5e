using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using WireMock;

namespace Trengo.Testing.Server;

/// <summary>Takes apart what WireMock has received.</summary>
internal static class RequestReader
{
    private const string Bearer = "Bearer ";

    private static readonly JsonDocumentOptions OneOfEachName = new() { AllowDuplicateProperties = false };

    public static async Task<ReceivedRequest> ReadAsync(IRequestMessage message, string basePath)
    {
        var url = new Uri(message.Url);
        var isBelowBase = url.AbsolutePath.StartsWith(basePath + "/", StringComparison.Ordinal);
        var start = isBelowBase ? basePath.Length : 0;
        var headers = (message.Headers ?? new Dictionary<string, WireMock.Types.WireMockList<string>>())
            .ToDictionary(header => header.Key, header => (IReadOnlyList<string>)[.. header.Value], StringComparer.OrdinalIgnoreCase);
        var body = message.BodyAsBytes ?? [];
        var contentType = headers.TryGetValue(HeaderNames.ContentType, out var types) && MediaTypeHeaderValue.TryParse(types[0], out var parsed) ? parsed : null;
        var mediaType = contentType?.MediaType.Value?.ToLowerInvariant();
        var parts = mediaType == "multipart/form-data" && contentType!.Boundary.HasValue ? await ReadPartsAsync(body, contentType).ConfigureAwait(false) : [];
        return new ReceivedRequest
        {
            Method = message.Method,
            IsBelowBase = isBelowBase,
            Path = url.AbsolutePath[start..],
            PathAndQuery = url.PathAndQuery[start..],
            Query = QueryHelpers.ParseQuery(url.Query).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")]),
            Headers = headers,
            Token = headers.TryGetValue(HeaderNames.Authorization, out var authorization) && authorization[0].StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[0][Bearer.Length..].Trim() : null,
            ContentType = mediaType,
            Body = body,
            Json = mediaType is null || mediaType.EndsWith("json", StringComparison.Ordinal) ? ParseJson(body) : null,
            Fields = mediaType == "application/x-www-form-urlencoded"
                ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).ToDictionary(pair => pair.Key, pair => pair.Value[^1] ?? "")
                : parts.Where(part => !part.IsFile).GroupBy(part => part.Name).ToDictionary(group => group.Key, group => group.Last().Text),
            Parts = parts,
        };
    }

    private static JsonNode? ParseJson(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body, documentOptions: OneOfEachName);
        }
        catch (JsonException)
        {
            // The check says so.
            return null;
        }
    }

    private static async Task<IReadOnlyList<ReceivedPart>> ReadPartsAsync(byte[] body, MediaTypeHeaderValue contentType)
    {
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(contentType.Boundary).Value!, new MemoryStream(body));
        var parts = new List<ReceivedPart>();
        try
        {
            while (await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section)
            {
                using var content = new MemoryStream();
                await section.Body.CopyToAsync(content).ConfigureAwait(false);
                if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                {
                    var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                    parts.Add(new ReceivedPart(HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "", HeaderUtilities.RemoveQuotes(fileName).Value, section.ContentType, content.ToArray()));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // What came before is kept; what the body lacks is found missing.
        }

        return parts;
    }
}
