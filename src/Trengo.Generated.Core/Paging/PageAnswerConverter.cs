using System.Globalization;
using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;

namespace Trengo.Paging;

/// <summary>Reads a <see cref="PageAnswer{T}"/> as it comes. A member of it that has an odd value counts for nothing; the items must be there.</summary>
internal sealed class PageAnswerConverter : JsonConverter
{
    /// <summary>The member with the items.</summary>
    public const string ItemsMember = "data";

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => false;

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var page = (PageAnswer)Activator.CreateInstance(objectType)!;
        switch (reader.TokenType)
        {
            case JsonToken.StartArray:
                ReadItems(reader, page, serializer);
                return page;
            case JsonToken.StartObject when ReadMembers(reader, page, serializer):
                return page;
            default:
                // A list that is not there is no empty list.
                throw new JsonSerializationException("The answer has no list.");
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    private static bool ReadMembers(JsonReader reader, PageAnswer page, JsonSerializer serializer)
    {
        var hasItems = false;
        while (RawJson.Next(reader) != JsonToken.EndObject)
        {
            var name = (string)reader.Value!;
            var token = RawJson.Next(reader);
            if (name == ItemsMember)
            {
                hasItems = token is JsonToken.StartArray or JsonToken.Null;
                ReadItems(reader, page, serializer);
            }
            else if (name is "links" or "meta" && token == JsonToken.StartObject)
            {
                while (RawJson.Next(reader) != JsonToken.EndObject)
                {
                    var inner = (string)reader.Value!;
                    RawJson.Next(reader);
                    ReadMember(reader, page, inner, name == "links");
                }
            }
            else
            {
                ReadMember(reader, page, name, isLink: false);
            }
        }

        return hasItems;
    }

    private static void ReadMember(JsonReader reader, PageAnswer page, string name, bool isLink)
    {
        if (isLink ? name == "next" : name == "next_page_url")
        {
            page.HasNext = reader.TokenType is not (JsonToken.Null or JsonToken.Undefined) && reader.Value is not false;
            page.Next = reader.Value as string;
        }

        switch (name)
        {
            case "current_page" when !isLink: page.CurrentPage = ReadNumber(reader); break;
            case "last_page" when !isLink: page.LastPage = ReadNumber(reader); break;
            case "total" when !isLink: page.Total = ReadNumber(reader); break;
        }

        reader.Skip();
    }

    // Numbers of pages begin with 1; a total of 0 says nothing that the items do not say.
    private static long? ReadNumber(JsonReader reader) => reader.Value switch
    {
        long number when number > 0 => number,
        string text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        _ => null,
    };

    private static void ReadItems(JsonReader reader, PageAnswer page, JsonSerializer serializer)
    {
        if (reader.TokenType != JsonToken.StartArray)
        {
            reader.Skip();
            return;
        }

        var shape = ValueShape.Of(page.ItemType);
        while (RawJson.Next(reader) != JsonToken.EndArray)
        {
            var isNull = reader.TokenType is JsonToken.Null or JsonToken.Undefined;
            var item = LenientConverter.Read(reader, shape, serializer);
            if (item.IsFitting && item.Value is not null && !isNull)
            {
                page.Add(item.Value);
            }
            else
            {
                page.UnfitItems.Add(RawJson.ToToken(item.Raw));
            }
        }
    }
}
