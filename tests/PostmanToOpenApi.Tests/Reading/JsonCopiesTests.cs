using System.Text;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Tests.Reading;

internal sealed class JsonCopiesTests
{
    private const string Value = """{ "a\"b": [1, true, {}], "c": "d e" }""";

    [TestCase("""{"a\"b":[1,true,{}],"c":"d e"}""")]
    [TestCase("\n\t{\n\t\t\"a\\\"b\":             [ 1 , true , { } ] , \"c\" : \"d e\" }")]
    public void Length_SameValueWithOtherBlanks_IsThatOfTheCopy(string copy) =>
        Assert.That(Length(copy + ", \"more\": 1}"), Is.EqualTo(copy.Length));

    [TestCase("""{"a\"b":[12,true,{}],"c":"d e"}""", Description = "Another number.")]
    [TestCase("""{"a\"b":[1,tru e,{}],"c":"d e"}""", Description = "A blank in a word.")]
    [TestCase("""{"a\"b":[1,true,{}],"c":"de"}""", Description = "Another text.")]
    [TestCase("""{"a\"b":[1,true,{}],"c":"d e","f":0}""", Description = "A member more.")]
    [TestCase("""{"a\"b":[1,true""", Description = "The end too early.")]
    [TestCase("null")]
    [TestCase("")]
    public void Length_SomethingElse_IsNone(string other) => Assert.That(Length(other), Is.Zero);

    [Test]
    public void Length_ValueDeeperThanAllowed_IsNone() => Assert.That(Length(Value, levels: 2), Is.Zero);

    private static int Length(string text, int levels = 3) =>
        JsonCopies.Length(Encoding.UTF8.GetBytes(Value), Encoding.UTF8.GetBytes(text), levels);
}
