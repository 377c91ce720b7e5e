using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Trengo.Webhooks;

/// <summary>A body of the type application/x-www-form-urlencoded, each field a text. Of fields of one name the last one counts.</summary>
internal static class FormFields
{
    public static JObject Read(byte[] body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Encoding.UTF8.GetString(body).Split('&'))
        {
            var equals = field.IndexOf('=');
            if (equals > 0)
            {
                fields[WebUtility.UrlDecode(field.Substring(0, equals))] = WebUtility.UrlDecode(field.Substring(equals + 1));
            }
        }

        return new JObject(fields.Select(field => new JProperty(field.Key, field.Value)));
    }
}
