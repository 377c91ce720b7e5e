using System.Globalization;
using Newtonsoft.Json;

namespace Trengo.Serialization;

/// <summary>Keeps the text of a time, and writes it back as it was: numbers as numbers.</summary>
internal sealed class TrengoDateTimeConverter : JsonConverter
{
    public override bool CanConvert(Type objectType)
    {
        return objectType == typeof(TrengoDateTime) || objectType == typeof(TrengoDateTime?);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null:
                return objectType == typeof(TrengoDateTime?) ? null : default(TrengoDateTime);
            case JsonToken.String:
                return new TrengoDateTime((string)reader.Value!);
            case JsonToken.Integer:
                return new TrengoDateTime(Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!, isNumber: true);
            case JsonToken.Date:
                // Only readers that look for dates in texts give one, which ours does not.
                return new TrengoDateTime(JsonConvert.ToString(reader.Value).Trim('"'));
            default:
                throw new JsonSerializationException("A time was expected, not " + reader.TokenType + ".");
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not TrengoDateTime time || time.IsNull)
        {
            writer.WriteNull();
        }
        else if (time.IsNumber && long.TryParse(time.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            writer.WriteValue(number);
        }
        else
        {
            writer.WriteValue(time.Text);
        }
    }
}
