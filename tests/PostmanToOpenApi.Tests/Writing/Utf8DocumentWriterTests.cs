using System.Globalization;
using System.Text;
using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Writing;

/// <summary>The library's own writer says what is right.</summary>
internal sealed class Utf8DocumentWriterTests
{
    [Test]
    public void WriteValue_EveryCharacter_IsWrittenAsTheLibraryDoes()
    {
        // Other controls the library writes as they are, which is no JSON: ControlCharacterTests has them.
        var texts = Enumerable.Range(' ', 0x2E0).Concat(['\b', '\t', '\n', '\f', '\r']).Concat([0x2028, 0xE000, 0xFEFF, 0xFFFD]).Select(code => $"a{(char)code}b").Append("😀").Append("").ToList();

        Assert.That(Written(Write), Is.EqualTo(WrittenByLibrary(Write)));

        void Write(OpenApiWriterBase writer)
        {
            writer.WriteStartArray();
            texts.ForEach(writer.WriteValue);
            writer.WriteEndArray();
        }
    }

    [Test]
    public void WriteStartObject_NestedAndEmpty_IsLaidOutAsTheLibraryDoes() =>
        Assert.That(Written(WriteAll), Is.EqualTo(WrittenByLibrary(WriteAll)));

    [Test]
    public void WriteStartArray_DeeperThanTheLongestIndentation_IsIndentedAsTheLibraryDoes()
    {
        Assert.That(Written(Write), Is.EqualTo(WrittenByLibrary(Write)));

        static void Write(OpenApiWriterBase writer)
        {
            for (var depth = 0; depth < 300; depth++)
            {
                writer.WriteStartArray();
            }

            for (var depth = 0; depth < 300; depth++)
            {
                writer.WriteEndArray();
            }
        }
    }

    [Test]
    public void WriteValue_MoreThanOnePieceHolds_IsWrittenAsTheLibraryDoes()
    {
        Assert.That(Written(Write), Is.EqualTo(WrittenByLibrary(Write)));

        static void Write(OpenApiWriterBase writer)
        {
            writer.WriteStartArray();
            for (var length = 0; length < 1_500; length++)
            {
                writer.WriteValue(new string('é', length));
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteAll(OpenApiWriterBase writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("quote\" and \\");
        writer.WriteStartArray();
        writer.WriteEndArray();
        writer.WritePropertyName("empty");
        writer.WriteStartObject();
        writer.WriteEndObject();
        writer.WritePropertyName("list");
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WritePropertyName("inner");
        writer.WriteNull();
        writer.WriteEndObject();
        writer.WriteStartArray();
        writer.WriteRaw("1.50");
        writer.WriteValue("text");
        writer.WriteEndArray();
        writer.WriteValue((string)null!);
        writer.WriteValue(1.5m);
        writer.WriteValue(0.1f);
        writer.WriteValue(1e-7);
        writer.WriteValue(-5);
        writer.WriteValue(long.MaxValue);
        writer.WriteValue(true);
        writer.WriteValue(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)));
        writer.WriteValue((object)2.5);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Written(Action<OpenApiWriterBase> write)
    {
        var writer = new Utf8DocumentWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static string WrittenByLibrary(Action<OpenApiWriterBase> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings()));
        return text.ToString();
    }
}
