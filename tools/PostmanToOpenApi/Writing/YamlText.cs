using System.Globalization;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostmanToOpenApi.Writing;

/// <summary>Writes JSON as YAML.</summary>
/// <remarks>Texts that any reader might take for something else are in quotes: <c>yes</c> is true in YAML 1.1, and <c>12:30</c> a number.</remarks>
internal static class YamlText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null",
    };

    public static string Of(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        using (var writer = new StringWriter(text, CultureInfo.InvariantCulture) { NewLine = "\n" })
        {
            var emitter = new Emitter(writer, new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n"));
            emitter.Emit(new StreamStart());
            emitter.Emit(new DocumentStart(null, null, isImplicit: true));
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000 });
            while (reader.Read())
            {
                emitter.Emit(Event(ref reader));
            }

            emitter.Emit(new DocumentEnd(isImplicit: true));
            emitter.Emit(new StreamEnd());
        }

        return text.ToString();
    }

    private static ParsingEvent Event(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block),
        JsonTokenType.EndObject => new MappingEnd(),
        JsonTokenType.StartArray => new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block),
        JsonTokenType.EndArray => new SequenceEnd(),
        JsonTokenType.String => Scalar(reader.GetString()!, isKey: false),
        JsonTokenType.PropertyName => Scalar(reader.GetString()!, isKey: true),
        _ => new Scalar(AnchorName.Empty, TagName.Empty, Encoding.UTF8.GetString(reader.ValueSpan), ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false),
    };

    private static Scalar Scalar(string text, bool isKey)
    {
        var style = IsPlain(text) ? ScalarStyle.Plain
            : !isKey && IsBlock(text) ? ScalarStyle.Literal
            : ScalarStyle.DoubleQuoted;
        return new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: style == ScalarStyle.Plain, isQuotedImplicit: style != ScalarStyle.Plain);
    }

    // Begins like a word, and has nothing that means something in YAML: 'a: b' and 'a #b' do.
    private static bool IsPlain(string text) =>
        text.Length > 0 && IsStart(text[0]) && text[^1] != ' ' && !Words.Contains(text)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || " /_-.,;()$+@".Contains(c, StringComparison.Ordinal));

    private static bool IsStart(char c) => char.IsAsciiLetter(c) || c is '/' or '$';

    // Only what comes back unchanged: an indented first line, or blanks at a line's end, would need indicators that some readers miss.
    private static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text[0] is not (' ' or '\n' or '\t') && text[^1] is not (' ' or '\n' or '\t')
        && text.All(c => c is '\n' or (>= ' ' and <= '~') or (> '\u00A0' and not ('\u2028' or '\u2029' or '\uFEFF' or > '\uD7FF')))
        && !text.Contains(" \n", StringComparison.Ordinal);
}
