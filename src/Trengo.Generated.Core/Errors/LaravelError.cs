using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Trengo.Errors;

/// <summary>
/// What an error body says. Nobody has written down its form, so all that Laravel and those who answer for it are known to send are
/// understood: <c>errors</c> as an object or a list, <c>message</c> or <c>error</c> as a text or a list, the fields without a frame.
/// </summary>
internal sealed class LaravelError
{
    private static readonly LaravelError Nothing = new(null, new Dictionary<string, IReadOnlyList<string>>());

    private LaravelError(string? message, IReadOnlyDictionary<string, IReadOnlyList<string>> errors)
    {
        Message = message;
        Errors = errors;
    }

    public string? Message { get; }

    /// <summary>By field; those of no field by the empty name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; }

    public static LaravelError Parse(string? body)
    {
        try
        {
            return body is null ? Nothing : Read(body);
        }
        catch (JsonException)
        {
            // A page, a text, or JSON that was cut.
            return Nothing;
        }
    }

    private static LaravelError Read(string body)
    {
        using var reader = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
        var json = JToken.ReadFrom(reader);
        var errors = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (json is not JObject frame)
        {
            return new LaravelError(ToText(json), errors);
        }

        var message = ToText(frame["message"]) ?? ToText(frame["error"]);
        if (frame["errors"] is { } named)
        {
            AddErrors(errors, named);
        }
        else if ((frame["message"] as JObject ?? frame["error"] as JObject) is { } fields && HasFields(fields))
        {
            AddErrors(errors, fields);
        }
        else if (message is null && HasFields(frame))
        {
            AddErrors(errors, frame);
        }

        return new LaravelError(message ?? errors.Values.SelectMany(texts => texts).FirstOrDefault(), errors);
    }

    private static bool HasFields(JObject json) => json.Count > 0 && json.Properties().All(property => property.Value is JArray list && list.All(IsText));

    private static void AddErrors(Dictionary<string, IReadOnlyList<string>> errors, JToken json)
    {
        if (json is JObject fields)
        {
            foreach (var field in fields.Properties())
            {
                Add(errors, field.Name, ToTexts(field.Value));
            }

            return;
        }

        foreach (var item in json is JArray list ? list.AsEnumerable() : [json])
        {
            var field = item is JObject entry ? ToText(entry["field"]) ?? ToText(entry["name"]) : null;
            Add(errors, field ?? "", ToTexts(item is JObject named ? named["message"] ?? named["error"] ?? named : item));
        }
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> errors, string field, string[] texts)
    {
        if (texts.Length > 0)
        {
            errors[field] = errors.TryGetValue(field, out var earlier) ? [.. earlier, .. texts] : texts;
        }
    }

    private static string? ToText(JToken? json)
    {
        var texts = json is null ? [] : ToTexts(json);
        return texts.Length == 0 ? null : string.Join("\n", texts);
    }

    // However deep they are: a list of fields has a list of texts for each of its items.
    private static string[] ToTexts(JToken json)
    {
        IEnumerable<JToken> values = json is JContainer container ? container.Descendants() : [json];
        return [.. values.Where(IsText).Select(value => (string)value!).Where(text => text.Length > 0)];
    }

    private static bool IsText(JToken json) => json.Type == JTokenType.String;
}
