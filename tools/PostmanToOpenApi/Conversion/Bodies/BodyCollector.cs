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

    public void Add(ContentDrafts drafts, PostmanRequest request, PostmanBody body, VariableScope scope)
    {
        var declared = MediaTypes.FromHeaders(request.Headers);
        switch (body.Mode)
        {
            case "raw":
                AddRaw(drafts, body, declared, scope);
                break;
            case "formdata":
                AddForm(drafts, MediaTypes.Multipart, names.Form(body.Fields), scope);
                break;
            case "urlencoded":
                AddForm(drafts, MediaTypes.Form, names.Form(body.Fields), scope);
                break;
            case "graphql":
                AddGraphQl(drafts, body, scope);
                break;
            case "file":
                drafts.Add(declared ?? MediaTypes.Binary).IsBinary = true;
                break;
            default:
                log.Warn(
                    DiagnosticCodes.UnknownBodyMode,
                    body.Node,
                    $"expected the body mode raw, formdata, urlencoded, file or graphql, found {MessageText.Quote(body.Mode)}; the body is left out");
                break;
        }
    }

    private void AddRaw(ContentDrafts drafts, PostmanBody body, string? declared, VariableScope scope)
    {
        var text = body.Text!;
        var mediaType = declared ?? MediaTypes.FromLanguage(body.Language);
        if (mediaType == MediaTypes.Form)
        {
            // People change the body's type and forget the header.
            mediaType = IsForm(text) ? mediaType : null;
        }

        if (mediaType == MediaTypes.Form)
        {
            AddForm(drafts, mediaType, names.Form(FieldReader.ParseForm(body.Node, text)), scope);
        }
        else if (mediaType is null ? LenientJson.LooksLikeJson(text) : IsJson(mediaType, body, text))
        {
            var isCertain = mediaType is not null;
            AddJson(drafts, mediaType is not null && MediaTypes.IsJson(mediaType) ? mediaType : MediaTypes.Json, isCertain, body, scope);
        }
        else
        {
            drafts.Add(mediaType is null or MediaTypes.Multipart ? MediaTypes.Text : mediaType);
        }
    }

    // What is no form must not be taken for names: it may hold values only.
    private static bool IsForm(string text) =>
        text.Contains('=', StringComparison.Ordinal)
        && (Mustache.TryRead(text.AsSpan().TrimStart(), 0, out _, out _) || text.AsSpan().TrimStart()[0] is not ('{' or '[' or '<' or '"'));

    // Postman sets text/plain by itself; JSON in the editor's JSON mode is meant as JSON.
    private static bool IsJson(string mediaType, PostmanBody body, string text) =>
        MediaTypes.IsJson(mediaType) || (mediaType == MediaTypes.Text && body.Language == "json" && LenientJson.LooksLikeJson(text));

    private void AddJson(ContentDrafts drafts, string mediaType, bool isCertain, PostmanBody body, VariableScope scope)
    {
        if (_sampler.Read(body.Text!, body.Node) is { } sample)
        {
            var draft = drafts.Add(mediaType);
            draft.Json ??= new Shape();
            _sampler.Observe(draft.Json, sample, body.Node, scope);
        }
        else if (isCertain)
        {
            log.Warn(DiagnosticCodes.UnreadableBody, body.Node, "expected a JSON body, found a text that is none; its schema stays open: correct the body");
            drafts.Add(mediaType).Json ??= Shape.Open();
        }
        else
        {
            drafts.Add(MediaTypes.Text);
        }
    }

    private static void AddForm(ContentDrafts drafts, string mediaType, IEnumerable<(string Name, PostmanField Field)> fields, VariableScope scope)
    {
        var draft = drafts.Add(mediaType);
        draft.Fields ??= new NamedValues(StringComparer.Ordinal);
        draft.Fields.Add(fields, scope);
    }

    private void AddGraphQl(ContentDrafts drafts, PostmanBody body, VariableScope scope)
    {
        var draft = drafts.Add(MediaTypes.Json);
        draft.Json ??= new Shape();
        var variables = string.IsNullOrWhiteSpace(body.Text) ? null : _sampler.Read(body.Text, body.Node);
        _sampler.Observe(draft.Json, GraphQlSample.Of(body.Node, variables), body.Node, scope);
    }
}
