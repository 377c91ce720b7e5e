using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using WireMock;

namespace Trengo.ContractTests.Support;

/// <summary>What arrived at the stub, taken apart.</summary>
internal sealed class ReceivedRequest(IRequestMessage message)
{
    public string Method => message.Method;

    public string Path => message.Path;

    /// <summary>As it was sent: nothing decoded.</summary>
    public string PathAndQuery => new Uri(message.Url).PathAndQuery;

    /// <summary>The names of the query parameters, each once.</summary>
    public IEnumerable<string> QueryNames => QueryHelpers.ParseQuery(new Uri(message.Url).Query).Keys;

    public byte[] Body => message.BodyAsBytes ?? Encoding.UTF8.GetBytes(message.Body ?? "");

    public string? ContentType => Header("Content-Type") is { } value ? MediaTypeHeaderValue.Parse(value).MediaType.Value : null;

    /// <summary>The names of the fields of a urlencoded body, each once.</summary>
    public IEnumerable<string> FieldNames => QueryHelpers.ParseQuery(Encoding.UTF8.GetString(Body)).Keys;

    public JObject Json => JObject.Parse(Encoding.UTF8.GetString(Body));

    public string? Header(string name) =>
        message.Headers!.TryGetValue(name, out var values) ? values.Single() : null;

    /// <summary>The parts of a multipart body, read by ASP.NET rather than by anything of ours.</summary>
    public async Task<IReadOnlyList<ReceivedPart>> ReadPartsAsync()
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(Header("Content-Type")!).Boundary).Value!;
        var reader = new MultipartReader(boundary, new MemoryStream(Body));
        var parts = new List<ReceivedPart>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content);
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition!);
            parts.Add(new ReceivedPart(
                HeaderUtilities.RemoveQuotes(disposition.Name).Value!,
                HeaderUtilities.RemoveQuotes(disposition.FileName).Value,
                section.ContentType,
                content.ToArray()));
        }

        return parts;
    }
}
