using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>Makes a result or an exception of an answer.</summary>
internal static class ResponseReader
{
    /// <param name="call">The call that was answered with success.</param>
    /// <param name="answer">The answer; the caller disposes it.</param>
    /// <param name="serializer">Reads the result.</param>
    /// <param name="kind">Whether there is a result, and whether there must be one.</param>
    /// <exception cref="TrengoUnexpectedContentException">The body is not what the operation answers.</exception>
    public static T? Read<T>(ApiCall call, Answer answer, JsonSerializer serializer, ResultKind kind)
    {
        var body = answer.Body!;
        if (typeof(T) == typeof(byte[]) && kind != ResultKind.None)
        {
            return (T)(object)body.ToArray();
        }

        var mediaType = answer.Response.Content?.Headers.ContentType?.MediaType ?? "application/json";
        if (typeof(T) == typeof(string) && kind != ResultKind.None && mediaType != "text/html" && !mediaType.EndsWith("json", StringComparison.Ordinal))
        {
            return Checked(call, answer, kind, (T?)(object?)body.ToText(int.MaxValue), isEmpty: false);
        }

        // A confirmation in words is none of a model, and no reason to say that the call failed.
        if (kind == ResultKind.Optional && mediaType == "text/plain" && body.FirstCharacter is not ('{' or '[' or '<'))
        {
            return default;
        }

        // Proxies and login pages answer every call with a page and 200.
        if (body.FirstCharacter == '<')
        {
            throw CreateException(call, answer, ", but with HTML or XML" + ContentTypeOf(answer) + " in place of JSON", isHtml: true);
        }

        var isEmpty = body.FirstCharacter is null;
        var result = isEmpty || kind == ResultKind.None ? default : Parse<T>(call, answer, serializer, kind);
        return Checked(call, answer, kind, result, isEmpty);
    }

    private static T? Checked<T>(ApiCall call, Answer answer, ResultKind kind, T? result, bool isEmpty)
    {
        return kind == ResultKind.Required && (isEmpty || result is null)
            ? throw CreateException(call, answer, ", but with an empty answer where the operation has a result")
            : result;
    }

    private static T? Parse<T>(ApiCall call, Answer answer, JsonSerializer serializer, ResultKind kind)
    {
        using var reader = new JsonTextReader(answer.Body!.OpenText());
#if NET
        reader.ArrayPool = Serialization.CharPool.Instance;
#endif
        try
        {
            var result = serializer.Deserialize<T>(reader);
            if (reader.Depth > 0)
            {
                // A JToken is taken for complete wherever its text ends.
                throw new JsonReaderException();
            }

            return result is JValue { Type: JTokenType.Null } ? default : result;
        }
        catch (AnotherKindException) when (kind == ResultKind.Optional)
        {
            // What was to be done is done. Confirmations are of forms that nobody has written down, and no reason to say that it failed.
            return default;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or InvalidCastException)
        {
            // The original is not kept: its message and path quote the body.
            var inner = new JsonReaderException(
                "The JSON is not valid, ends too early, or is not what the operation answers.", "", reader.LineNumber, reader.LinePosition, null);
            throw CreateException(
                call, answer, FormattableString.Invariant($", but with JSON that cannot be read (line {reader.LineNumber}, position {reader.LinePosition})"), inner);
        }
    }

    private static TrengoUnexpectedContentException CreateException(
        ApiCall call, Answer answer, string problem, Exception? inner = null, bool isHtml = false)
    {
        var error = call.CreateError(answer);
        error.Problem = problem;
        error.InnerException = inner;
        return new TrengoUnexpectedContentException(error, isHtml);
    }

    // In the letters that media types have: it is the server's own text.
    private static string ContentTypeOf(Answer answer)
    {
        var mediaType = answer.Response.Content?.Headers.ContentType?.MediaType;
        return mediaType is { Length: < 100 } && mediaType.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '+' or '-' or '.')
            ? $" (Content-Type {mediaType})" : "";
    }
}
