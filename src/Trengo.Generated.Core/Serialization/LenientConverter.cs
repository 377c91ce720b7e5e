using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Trengo.Serialization;

/// <summary>
/// Reads what a server written in PHP sends: a value that does not fit its member costs that member only. The member then
/// has its default, and the value is kept among the additional properties of the model, under its own name.
/// </summary>
/// <remarks>
/// Values are read as they come, once; only what does not fit is made a token. A list has no element for what does not fit or is
/// null, a dictionary none for what does not fit: those alone are kept in the same way, in a list or object of their own.
/// An answer that is as a whole of another kind throws <see cref="AnotherKindException"/>: whoever reads it decides.
/// </remarks>
internal sealed class LenientConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType)
    {
        return false;
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var shape = ValueShape.Of(objectType);
        var isWhole = reader.Depth == 0;
        var value = Read(reader, shape, serializer);
        return isWhole && !value.IsFitting && value.Value is null ? throw new AnotherKindException() : value.Value;
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        throw new NotSupportedException();
    }

    /// <summary>Reads the value at which the reader stands, to its last token.</summary>
    public static ReadValue Read(JsonReader reader, ValueShape shape, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null or JsonToken.Undefined)
        {
            return shape.TakesNull ? ReadValue.Fitting(null) : ReadValue.Unfit(null, shape.Default);
        }

        return shape.Kind switch
        {
            ValueKind.Scalar => ReadScalar(reader, shape),
            ValueKind.Any => ReadAny(reader, shape),
            ValueKind.List => reader.TokenType == JsonToken.StartArray ? ReadList(reader, shape, serializer) : ReadValue.Unfit(RawJson.Read(reader)),
            ValueKind.Map or ValueKind.Model => reader.TokenType switch
            {
                JsonToken.StartObject => shape.Kind == ValueKind.Map ? ReadMap(reader, shape, serializer) : ReadModel(reader, shape, serializer),
                JsonToken.StartArray => ReadArrayAsObject(reader, shape),
                _ => ReadValue.Unfit(RawJson.Read(reader)),
            },
            _ => ReadOther(reader, shape, serializer),
        };
    }

    private static ReadValue ReadScalar(JsonReader reader, ValueShape shape)
    {
        return ScalarReader.TryRead(shape.ScalarType, reader.TokenType, reader.Value, out var value)
            ? ReadValue.Fitting(value)
            : ReadValue.Unfit(RawJson.Read(reader), shape.Default);
    }

    private static ReadValue ReadAny(JsonReader reader, ValueShape shape)
    {
        var raw = RawJson.Read(reader);
        return ReadValue.Fitting(shape.Type == typeof(object) ? raw : RawJson.ToToken(raw));
    }

    private static ReadValue ReadOther(JsonReader reader, ValueShape shape, JsonSerializer serializer)
    {
        var raw = RawJson.Read(reader);
        try
        {
            // Where a simple value stands, nothing can be read too far.
            if (raw is not JToken && shape.Contract.Converter is { CanRead: true } converter)
            {
                return ReadValue.Fitting(converter.ReadJson(reader, shape.Type, null, serializer));
            }

            using var again = RawJson.ToToken(raw).CreateReader();
            return ReadValue.Fitting(serializer.Deserialize(again, shape.Type));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            return ReadValue.Unfit(raw, shape.Default);
        }
    }

    // PHP does not tell an empty object from an empty list.
    private static ReadValue ReadArrayAsObject(JsonReader reader, ValueShape shape)
    {
        var array = RawJson.Read(reader);
        return array is JArray { Count: 0 } ? ReadValue.Fitting(shape.Create()) : ReadValue.Unfit(array);
    }

    private static ReadValue ReadList(JsonReader reader, ValueShape shape, JsonSerializer serializer)
    {
        var list = (IList)shape.Create();
        JArray? unfit = null;
        while (RawJson.Next(reader) != JsonToken.EndArray)
        {
            var item = Read(reader, shape.Item, serializer);
            if (HasValue(item, shape.Item) && item.Value is not null)
            {
                list.Add(item.Value);
            }

            if (!item.IsFitting || item.Value is null)
            {
                (unfit ??= []).Add(RawJson.ToToken(item.Raw));
            }
        }

        return unfit is null ? ReadValue.Fitting(list) : ReadValue.Unfit(unfit, list);
    }

    private static ReadValue ReadMap(JsonReader reader, ValueShape shape, JsonSerializer serializer)
    {
        var map = (IDictionary)shape.Create();

        // A JObject looks for a member from its beginning to remove it.
        Dictionary<string, JToken>? unfit = null;
        while (RawJson.Next(reader) != JsonToken.EndObject)
        {
            var name = (string)reader.Value!;
            RawJson.Next(reader);
            var value = Read(reader, shape.Item, serializer);

            // Of members of one name the last one counts.
            map.Remove(name);
            unfit?.Remove(name);
            if (HasValue(value, shape.Item))
            {
                map[name] = value.Value;
            }

            if (!value.IsFitting)
            {
                (unfit ??= new Dictionary<string, JToken>(StringComparer.Ordinal))[name] = RawJson.ToToken(value.Raw);
            }
        }

        return unfit is null or { Count: 0 } ? ReadValue.Fitting(map) : ReadValue.Unfit(new JObject(unfit.Select(member => new JProperty(member.Key, member.Value))), map);
    }

    // Of a list or dictionary a part can fit; the default of a number is no part of anything.
    private static bool HasValue(ReadValue item, ValueShape shape)
    {
        return item.IsFitting || (item.Value is not null && shape.Kind is ValueKind.List or ValueKind.Map);
    }

    private static ReadValue ReadModel(JsonReader reader, ValueShape shape, JsonSerializer serializer)
    {
        var model = shape.Create();
        var contract = (JsonObjectContract)shape.Contract;
        Dictionary<string, object?>? unfit = null;
        while (RawJson.Next(reader) != JsonToken.EndObject)
        {
            var name = (string)reader.Value!;
            RawJson.Next(reader);
            if (!shape.Members.TryGetValue(name, out var member))
            {
                contract.ExtensionDataSetter!(model, name, RawJson.Read(reader));
                continue;
            }

            var value = Read(reader, member.Shape, serializer);
            member.Set(model, value.Value);
            if (!value.IsFitting)
            {
                (unfit ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value.Raw;
            }
            else
            {
                // Of members of one name the last one counts.
                unfit?.Remove(name);
            }
        }

        foreach (var member in unfit ?? [])
        {
            contract.ExtensionDataSetter!(model, member.Key, member.Value);
        }

        return ReadValue.Fitting(model);
    }
}
