using System.Text;
using System.Text.Json;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Adds the tokens of a sample to a shape, as <see cref="JsonSample"/> adds a tree.</summary>
internal ref struct TokenSample
{
    // Longer texts are no more than a web address.
    private const int LongestOnStack = 256;

    private readonly SampleTokens _tokens;
    private readonly VariableLookup _variables;
    private int _at;

    private TokenSample(SampleTokens tokens, VariableLookup variables) => (_tokens, _variables) = (tokens, variables);

    public static void Observe(Shape shape, SampleTokens tokens, VariableLookup variables) => new TokenSample(tokens, variables).Observe(shape);

    // Recursive, but no deeper than tokens are read.
    private void Observe(Shape shape)
    {
        var token = _tokens[_at++];
        switch (token.Type)
        {
            case JsonTokenType.Null:
                shape.AddNull();
                break;
            case JsonTokenType.True or JsonTokenType.False:
                shape.Add(ValueKind.Boolean);
                break;
            case JsonTokenType.Number:
                shape.Add(ValueTyping.OfNumber(_tokens.Raw(token)));
                break;
            case JsonTokenType.String:
                ObserveText(shape, token);
                break;
            case JsonTokenType.StartArray:
                ObserveArray(shape);
                break;
            default:
                ObserveObject(shape);
                break;
        }
    }

    private readonly void ObserveText(Shape shape, SampleToken token)
    {
        var raw = _tokens.Raw(token);
        if (token.IsEscaped || raw.Length > LongestOnStack || raw.IndexOf("{{"u8) >= 0)
        {
            JsonSample.ObserveText(shape, JsonSource.Text(raw), _variables);
            return;
        }

        Span<char> text = stackalloc char[LongestOnStack];
        shape.Add(ValueTyping.OfString(text[..Encoding.UTF8.GetChars(raw, text)]));
    }

    private void ObserveArray(Shape shape)
    {
        shape.AddArray();
        while (_tokens[_at].Type != JsonTokenType.EndArray)
        {
            Observe(shape.Item());
        }

        _at++;
    }

    private void ObserveObject(Shape shape)
    {
        shape.AddObject();
        var members = _tokens.MembersOf(_at - 1);
        for (var index = 0; _tokens[_at].Type != JsonTokenType.EndObject; index++)
        {
            var member = shape.Member(_tokens.Raw(_tokens[_at++]), index, members);
            member.Count++;
            Observe(member);
        }

        _at++;
    }
}
