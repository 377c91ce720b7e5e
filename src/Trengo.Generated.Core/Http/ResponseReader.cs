using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;
using Trengo.Serialization;

namespace Trengo.Http;

/// <summary>Makes a result or an exception of an answer.</summary>
internal static class ResponseReader
{
    private const int MaxErrorBodyLength = 64 * 1024;
    private const int MaxBodyLength = 64 * 1024 * 1024;

    /// <param name="request">The call that was answered.</param>
    /// <param name="response">The answer; the caller disposes it.</param>
    /// <param name="serializer">Reads the result.</param>
    /// <param name="kind">Whether there is a result, and whether there must be one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<T?> ReadAsync<T>(
        ApiRequest request, HttpResponseMessage response, JsonSerializer serializer, ResultKind kind, CancellationToken cancellationToken)
    {
        var failed = !response.IsSuccessStatusCode;
        using var body = new ResponseBuffer(failed ? MaxErrorBodyLength : MaxBodyLength);
        var isWhole = await body.FillAsync(response, toleratesBreak: failed, cancellationToken).ConfigureAwait(false);

        if (failed)
        {
            throw CreateException(request, response, body);
        }

        if (!isWhole)
        {
            throw CreateException(request, response, body, ", but with a body of more than 64 MiB");
        }

        if (typeof(T) == typeof(byte[]) && kind != ResultKind.None)
        {
            return (T)(object)body.ToArray();
        }

        var mediaType = response.Content?.Headers.ContentType?.MediaType ?? "application/json";
        if (typeof(T) == typeof(string) && kind != ResultKind.None && mediaType != "text/html" && !mediaType.EndsWith("json", StringComparison.Ordinal))
        {
            return Checked(request, response, body, kind, (T?)(object?)body.ToText(MaxBodyLength), isEmpty: false);
        }

        // A confirmation in words is none of a model, and no reason to say that the call failed.
        if (kind == ResultKind.Optional && mediaType == "text/plain" && body.FirstCharacter is not ('{' or '[' or '<'))
        {
            return default;
        }

        // Proxies and login pages answer every call with a page and 200.
        if (body.FirstCharacter == '<')
        {
            throw CreateException(request, response, body, ", but with HTML or XML in place of JSON");
        }

        var isEmpty = body.FirstCharacter is null;
        var result = isEmpty || kind == ResultKind.None ? default : Parse<T>(request, response, body, serializer, kind);
        return Checked(request, response, body, kind, result, isEmpty);
    }

    private static T? Checked<T>(ApiRequest request, HttpResponseMessage response, ResponseBuffer body, ResultKind kind, T? result, bool isEmpty)
    {
        return kind == ResultKind.Required && (isEmpty || result is null)
            ? throw CreateException(request, response, body, ", but with an empty answer where the operation has a result")
            : result;
    }

    private static T? Parse<T>(ApiRequest request, HttpResponseMessage response, ResponseBuffer body, JsonSerializer serializer, ResultKind kind)
    {
        using var reader = new JsonTextReader(body.OpenText());
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
                request, response, body, FormattableString.Invariant($", but with JSON that cannot be read (line {reader.LineNumber}, position {reader.LinePosition})"), inner);
        }
    }

    private static TrengoApiException CreateException(
        ApiRequest request, HttpResponseMessage response, ResponseBuffer body, string? problem = null, Exception? inner = null)
    {
        return new TrengoApiException(
            response.StatusCode,
            request.Method,
            request.Route,
            request.OperationId,
            body.ToText(MaxErrorBodyLength),
            ResponseHeaders.Copy(response),
            problem,
            inner);
    }
}
