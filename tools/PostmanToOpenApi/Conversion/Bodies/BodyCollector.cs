using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>Adds the body of a request to what is known about the bodies of its operation.</summary>
internal sealed class BodyCollector(ConversionLog log, FieldNames names)
{
    private readonly JsonSampler _sampler = new(log);

    /// <summary>Adds the body, unless it is of an unknown mode. That is reported.</summary>
    public bool Add(ContentDrafts drafts, PostmanRequest request, PostmanBody body, VariableScope scope)
    {
        var declared = MediaTypes.FromHeaders(request.Headers, scope);
        switch (body.Mode)
        {
            case "raw":
                AddRaw(drafts, body, declared, scope);
                return true;
            case "formdata":
                drafts.Add(MediaTypes.Multipart).Form().Add(names.Form(body.Fields), scope);
                return true;
            case "urlencoded":
                drafts.Add(MediaTypes.Form).Form().Add(names.Form(body.Fields), scope);
                return true;
            case "graphql":
                AddGraphQl(drafts, body, scope);
                return true;
            case "file":
                drafts.Add(declared ?? MediaTypes.Binary).IsBinary = true;
                return true;
            default:
                log.Warn(
                    DiagnosticCodes.UnknownBodyMode,
                    body.Node,
                    $"expected the body mode raw, formdata, urlencoded, file or graphql, found {MessageText.Quote(body.Mode)}; the body is left out");
                return false;
        }
    }

    private void AddRaw(ContentDrafts drafts, PostmanBody body, string? declared, VariableScope scope)
    {
        var mediaType = declared ?? MediaTypes.FromLanguage(body.Language);
        if (mediaType is { } json && MediaTypes.IsJson(json) && _sampler.TryObserve(body.TextNode!, () => drafts.Add(json).NextSample(), scope))
        {
            return;
        }

        var text = body.Text!;
        if (mediaType is MediaTypes.Multipart || (mediaType is MediaTypes.Form && !IsForm(text)))
        {
            // People change the body's type and forget the header.
            mediaType = MediaTypes.FromLanguage(body.Language);
        }

        if (mediaType == MediaTypes.Form)
        {
            drafts.Add(mediaType).Form().Add(names.Form(FieldReader.ParseForm(body.Node, text)), scope);
        }
        else if (mediaType is null ? LenientJson.LooksLikeJson(text) : IsJson(mediaType, body, text))
        {
            var isCertain = mediaType is not null;
            AddJson(drafts, mediaType is not null && MediaTypes.IsJson(mediaType) ? mediaType : MediaTypes.Json, isCertain, body, text, scope);
        }
        else
        {
            drafts.Add(mediaType ?? MediaTypes.FromText(text));
        }
    }

    // What is no form must not be taken for names: it may hold values only.
    private static bool IsForm(string text) =>
        text.Contains('=', StringComparison.Ordinal)
        && (Mustache.TryRead(text.AsSpan().TrimStart(), 0, out _, out _) || text.AsSpan().TrimStart()[0] is not ('{' or '[' or '<' or '"'));

    // Postman sets text/plain by itself; JSON in the editor's JSON mode is meant as JSON.
    private static bool IsJson(string mediaType, PostmanBody body, string text) =>
        MediaTypes.IsJson(mediaType) || (mediaType == MediaTypes.Text && body.Language == "json" && LenientJson.LooksLikeJson(text));

    private void AddJson(ContentDrafts drafts, string mediaType, bool isCertain, PostmanBody body, string text, VariableScope scope)
    {
        if (_sampler.Read(text, body.Node, scope) is { } sample)
        {
            _sampler.Observe(drafts.Add(mediaType).NextSample(), sample, body.Node, scope);
        }
        else if (isCertain)
        {
            log.Warn(DiagnosticCodes.UnreadableBody, body.Node, "expected a JSON body, found a text that is none; it says nothing about the types: correct the body");
            drafts.Add(mediaType).UnreadSample();
        }
        else
        {
            drafts.Add(MediaTypes.FromText(text));
        }
    }

    private void AddGraphQl(ContentDrafts drafts, PostmanBody body, VariableScope scope)
    {
        var variables = body.Text is { } text && !string.IsNullOrWhiteSpace(text) ? _sampler.Read(text, body.Node, scope) : body.Variables;
        _sampler.Observe(drafts.Add(MediaTypes.Json).NextSample(), GraphQlSample.Of(body.Node, variables), body.Node, scope);
    }
}
