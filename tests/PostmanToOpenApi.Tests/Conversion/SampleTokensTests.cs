using System.Text;
using System.Text.Json;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Which samples are taken as they are, and which are left to the tolerant reader.</summary>
internal sealed class SampleTokensTests
{
    [TestCase("""{"a": [1, null, "x"], "b": {"a": true}}""")]
    [TestCase("""{"a": "\"\\\n\u00e9", /* remark */ "b": 1,}""")]
    [TestCase("[]")]
    [TestCase("1")]
    public void TryRead_PlainJson_IsTaken(string sample) => Assert.That(IsTaken(sample), Is.True);

    [TestCase("""{"a": 1, "a": 2}""", Description = "The last of them counts.")]
    [TestCase("""{"a": {{b}}}""", Description = "A variable.")]
    [TestCase("""{"\u0061": 1}""", Description = "A name with an escape.")]
    [TestCase("""{"a": {"value": "<Error: Too many levels of nesting to fake this schema>"}}""")]
    [TestCase("""{"a": "😀"}""", Description = "Written as two halves.")]
    [TestCase("{'a': 1}")]
    [TestCase("")]
    public void TryRead_AnythingElse_IsLeft(string sample) => Assert.That(IsTaken(sample), Is.False);

    [TestCase(30, true)]
    [TestCase(31, false)]
    public void TryRead_NestedSample_IsTakenUpToTheLimit(int levels, bool isTaken) =>
        Assert.That(IsTaken(new string('[', levels) + new string(']', levels)), Is.EqualTo(isTaken));

    [TestCase(32, true)]
    [TestCase(33, false)]
    public void TryRead_ObjectOfManyMembers_IsLeftToATree(int members, bool isTaken) =>
        Assert.That(IsTaken("{" + string.Join(',', Enumerable.Range(0, members).Select(number => $"\"m{number}\":1")) + "}"), Is.EqualTo(isTaken));

    private static bool IsTaken(string sample) =>
        new SampleTokens().TryRead(JsonTreeReader.Read(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(sample))));
}
