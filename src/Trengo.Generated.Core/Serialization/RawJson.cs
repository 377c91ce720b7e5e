using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Trengo.Serialization;

/// <summary>JSON without a type: simple values as .NET has them, all else as a <see cref="JToken"/>.</summary>
internal static class RawJson
{
    /// <summary>Goes to the next token that is no comment.</summary>
    public static JsonToken Next(JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                return reader.TokenType;
            }
        }

        throw new JsonReaderException("The JSON ends too early.");
    }

    /// <summary>Reads the value at which the reader stands, to its last token.</summary>
    public static object? Read(JsonReader reader)
    {
        return reader.TokenType is JsonToken.StartObject or JsonToken.StartArray or JsonToken.StartConstructor
            ? JToken.ReadFrom(reader)
            : reader.Value;
    }

    public static JToken ToToken(object? raw)
    {
        return raw as JToken ?? new JValue(raw);
    }
}
