using System.Globalization;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Adds saved responses to what is known about the answers of an operation.</summary>
internal sealed class ResponseCollector(ConversionLog log)
{
    private readonly JsonSampler _sampler = new(log);

    public void Add(SortedList<int, ResponseDraft> drafts, PostmanResponse response, string? accepted, VariableScope scope)
    {
        if (Code(response) is not { } code)
        {
            log.Warn(DiagnosticCodes.UnusableResponse, response.Node, "expected a status code from 100 to 599; the saved response is left out: give it a code, or remove it");
            return;
        }

        if (!drafts.TryGetValue(code, out var draft))
        {
            drafts[code] = draft = new ResponseDraft(code, response.Node);
        }

        draft.IsSaved = true;
        draft.Description ??= Meaningful(IsImported(response) ? response.Name : null) ?? Meaningful(response.Status);
        draft.Headers.Add(FieldNames.ResponseHeaders(response.Headers), scope);
        if (draft.IsEmpty)
        {
            return;
        }

        if (response.BodyNode is { IsBlank: false } body)
        {
            AddBody(draft.Content, response, body, accepted, scope);
        }
        else if (MediaTypes.FromHeaders(response.Headers, scope) is { } mediaType && MediaTypes.IsBinary(mediaType))
        {
            // Postman saves no bytes that are no text.
            draft.Content.Add(mediaType).IsBinary = true;
        }
    }

    /// <summary>The status code; null for one that HTTP does not have. Without a code the status may be known by its name.</summary>
    public static int? Code(PostmanResponse response) =>
        string.IsNullOrWhiteSpace(response.Code) ? ReasonPhrases.Find(response.Status) ?? ResponseDraft.Default
        : int.TryParse(response.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 100 and <= 599 ? code
        : null;

    // Postman's import names a response by its description. It is known by the URL, which lacks the text that Postman itself writes.
    private static bool IsImported(PostmanResponse response) => response.Request?.Url is { Raw: null, Host: not null };

    private static string? Meaningful(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    // What was asked for need not be what came.
    private static string? Fitting(string? accepted, string body) =>
        accepted is not null && MediaTypes.IsJson(accepted) == LenientJson.LooksLikeJson(body) ? accepted : null;

    private void AddBody(ContentDrafts content, PostmanResponse response, SourceNode node, string? accepted, VariableScope scope)
    {
        var mediaType = MediaTypes.FromHeaders(response.Headers, scope) ?? MediaTypes.FromLanguage(response.Language);
        if (mediaType is not null && MediaTypes.IsJson(mediaType) && _sampler.TryObserve(node, () => content.Add(mediaType).NextSample(), scope))
        {
            return;
        }

        var body = node.Text;
        mediaType ??= Fitting(accepted, body);
        if (mediaType is null ? !LenientJson.LooksLikeJson(body) : !MediaTypes.IsJson(mediaType))
        {
            content.Add(mediaType ?? MediaTypes.FromText(body)).IsBinary = mediaType is not null && MediaTypes.IsBinary(mediaType);
        }
        else if (_sampler.Read(body, response.Node, scope) is { } sample)
        {
            _sampler.Observe(content.Add(mediaType ?? MediaTypes.Json).NextSample(), sample, response.Node, scope);
        }
        else
        {
            log.Warn(DiagnosticCodes.UnusableResponse, response.Node, "expected a JSON body, found a text that is none; this sample's types are left out: correct it, or save the response again");
            content.Add(mediaType ?? MediaTypes.Json).UnreadSample();
        }
    }
}
