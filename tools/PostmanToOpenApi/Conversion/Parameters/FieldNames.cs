using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Picks the fields that have a name to be sent under, and reports the others.</summary>
internal sealed class FieldNames(ConversionLog log)
{
    public IEnumerable<(string Name, PostmanField Field)> Query(IEnumerable<PostmanField> fields) =>
        Usable(fields.Select(Unescape), "query parameter", key => key, _ => true);

    public IEnumerable<(string Name, PostmanField Field)> Form(IEnumerable<PostmanField> fields) =>
        Usable(fields, "form field", key => key, _ => true);

    public IEnumerable<(string Name, PostmanField Field)> Headers(IEnumerable<PostmanField> fields) =>
        Usable(fields.Where(field => !HeaderNames.IsTransport(field.Key?.Trim() ?? "")), "header", key => key.Trim(), HeaderNames.IsValid);

    /// <summary>The headers of a saved response. One that HTTP does not allow was never there, so nothing is reported.</summary>
    public static IEnumerable<(string Name, PostmanField Field)> ResponseHeaders(IEnumerable<PostmanField> fields) =>
        from field in fields
        let name = field.Key?.Trim() ?? ""
        where HeaderNames.IsValid(name) && !ResponseHeaderNames.IsNoise(name)
        select (name, field);

    private IEnumerable<(string Name, PostmanField Field)> Usable(
        IEnumerable<PostmanField> fields, string what, Func<string, string> nameOf, Func<string, bool> isValid)
    {
        foreach (var field in fields)
        {
            var name = nameOf(field.Key ?? "");
            if (name.Length > 0 && !name.Contains("{{", StringComparison.Ordinal) && isValid(name))
            {
                yield return (name, field);
            }
            else if (name.Length > 0 || !string.IsNullOrEmpty(field.Value))
            {
                log.Warn(
                    DiagnosticCodes.UnusableParameterName,
                    field.Node,
                    $"expected a name for the {what}, found {Found(name)}; it is left out: give it a name, or remove it");
            }
        }
    }

    private static string Found(string name) => name.Length == 0 ? "none"
        : name.Contains("{{", StringComparison.Ordinal) ? "a variable"
        // What stands there may be the whole header line, with its value.
        : "one that HTTP does not allow";

    /// <summary>A field of a query as it is meant. Postman sends escapes as they are; clients escape names and values themselves.</summary>
    public static PostmanField Unescape(PostmanField field) => IsEscaped(field.Key) || IsEscaped(field.Value)
        ? field with { Key = Unescape(field.Key), Value = Unescape(field.Value) }
        : field;

    private static bool IsEscaped(string? text) => text?.Contains('%', StringComparison.Ordinal) == true;

    private static string? Unescape(string? text) => IsEscaped(text) ? Uri.UnescapeDataString(text!) : text;
}
