using System.Text.Json;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The tokens of one sample after another. Nearly all samples are plain JSON, of which no tree is needed; what is special about the others is left to <see cref="LenientJson"/>.</summary>
internal sealed class SampleTokens
{
    // Beyond this a look at each pair of names costs more than a tree.
    private const int MostMembers = 32;

    private static readonly JsonReaderOptions Tolerant = new()
    {
        MaxDepth = JsonSample.MaxDepth,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private readonly List<SampleToken> _tokens = [];

    // Of the open objects: where they and the names of each begin, and the names.
    private readonly Stack<(int Token, int FirstName)> _objects = new();
    private readonly List<SampleToken> _names = [];
    private byte[] _utf8 = [];

    public SampleToken this[int index] => _tokens[index];

    /// <summary>The value of a token as it is written.</summary>
    public ReadOnlySpan<byte> Raw(SampleToken token) => _utf8.AsSpan(token.Start, token.Length);

    /// <summary>How many members the object that begins with this token has.</summary>
    public int MembersOf(int index) => _tokens[index].Length;

    /// <summary>Takes the tokens of a sample.</summary>
    /// <returns>Whether it is plain JSON, nowhere deep, without members of one name, and without what stands for something else.</returns>
    public bool TryRead(SourceNode text)
    {
        if (text.LongestText == 0)
        {
            return false;
        }

        if (_utf8.Length < text.LongestText)
        {
            _utf8 = new byte[Math.Max(text.LongestText, 2 * _utf8.Length)];
        }

        return text.TryCopyText(_utf8, out var length) && !HasSpecial(_utf8.AsSpan(0, length)) && TryRead(_utf8.AsSpan(0, length));
    }

    private static bool HasSpecial(ReadOnlySpan<byte> utf8) => utf8.IndexOf("\uE000"u8) >= 0 || utf8.IndexOf(Placeholders.Cut) >= 0;

    private bool TryRead(ReadOnlySpan<byte> utf8)
    {
        _tokens.Clear();
        _objects.Clear();
        _names.Clear();
        var reader = new Utf8JsonReader(utf8, Tolerant);
        try
        {
            while (reader.Read())
            {
                if (!TryTake(ref reader))
                {
                    return false;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return _tokens.Count > 0;
    }

    private bool TryTake(ref Utf8JsonReader reader)
    {
        var isText = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String;
        var token = new SampleToken(reader.TokenType, (int)reader.TokenStartIndex + (isText ? 1 : 0), reader.ValueSpan.Length, isText && reader.ValueIsEscaped);
        _tokens.Add(token);
        switch (token.Type)
        {
            case JsonTokenType.StartObject:
                _objects.Push((_tokens.Count - 1, _names.Count));
                return true;
            case JsonTokenType.EndObject:
                var (begin, first) = _objects.Pop();
                _tokens[begin] = _tokens[begin] with { Length = _names.Count - first };
                _names.RemoveRange(first, _names.Count - first);
                return true;
            case JsonTokenType.PropertyName:
                return !token.IsEscaped && IsNew(token);
            default:
                return true;
        }
    }

    private bool IsNew(SampleToken name)
    {
        for (var i = _objects.Peek().FirstName; i < _names.Count; i++)
        {
            if (_names[i].Length == name.Length && Raw(_names[i]).SequenceEqual(Raw(name)))
            {
                return false;
            }
        }

        _names.Add(name);
        return _names.Count - _objects.Peek().FirstName <= MostMembers;
    }
}
