using System.Net.Http.Headers;
using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>Headers that a caller sends beside those of the operation.</summary>
internal static class CallHeaders
{
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Length", "Content-Type", "Host", "Transfer-Encoding",
    };

    /// <exception cref="ArgumentException">A name or value cannot be sent. The text does not show the value.</exception>
    public static KeyValuePair<string, string>[] Merge(KeyValuePair<string, string>[] basis, IDictionary<string, string> added)
    {
        if (added.Count == 0)
        {
            return basis;
        }

        var merged = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in basis.Concat(added.Select(Check)))
        {
            merged[header.Key] = header.Value;
        }

        return [.. merged];
    }

    public static void Apply(KeyValuePair<string, string>[] headers, HttpRequestMessage message)
    {
        foreach (var header in headers)
        {
            message.Headers.Remove(header.Key);
            message.Headers.Add(header.Key, header.Value);
        }
    }

    /// <summary>Whether .NET takes the values for this header, and they are ASCII text.</summary>
    public static bool CanBeSent(string name, IEnumerable<string> values)
    {
        var isOfBody = ApiContent.IsHeader(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
        using var message = new HttpRequestMessage { Content = isOfBody ? new ByteArrayContent([]) : null };
        try
        {
            HttpHeaders headers = isOfBody ? message.Content!.Headers : message.Headers;
            headers.Add(name, values);
            return values.All(IsText);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            // The original text shows the value, which may be a secret.
            return false;
        }
    }

    private static bool IsText(string? value) => value?.All(character => character is '\t' or (>= ' ' and <= '~')) == true;

    private static KeyValuePair<string, string> Check(KeyValuePair<string, string> header)
    {
        if (Refused.Contains(header.Key) || ApiContent.IsHeader(header.Key))
        {
            throw new ArgumentException($"TrengoCallOptions.Headers has {header.Key}, which is set by the client or belongs to the body.", nameof(header));
        }

        if (!IsText(header.Value))
        {
            throw new ArgumentException("TrengoCallOptions.Headers has a value with a character that a header cannot carry.", nameof(header));
        }

        return CanBeSent(header.Key, [header.Value]) ? header
            : throw new ArgumentException("TrengoCallOptions.Headers has a name or value that is not in the form of a header.", nameof(header));
    }
}
