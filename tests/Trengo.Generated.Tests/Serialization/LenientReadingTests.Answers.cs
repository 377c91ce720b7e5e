using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;
using Trengo.Generated.Tests.Serialization.Models;
using Trengo.Serialization;

namespace Trengo.Generated.Tests.Serialization;

/// <summary>Answers that are wrong as a whole.</summary>
public partial class LenientReadingTests
{
    [TestCase("[{\"id\":1}]")]
    [TestCase("\"x\"")]
    [TestCase("5")]
    public void Answer_OfAnotherKind_Throws(string json)
    {
        Assert.Throws<AnotherKindException>(() => Read(json));
        Assert.Throws<AnotherKindException>(() => Read<SampleMap>(json));
        Assert.Throws<AnotherKindException>(() => Read<IList<SampleTicket>>("{}"));
    }

    [Test]
    public void Answer_EmptyArrayForAnObject_IsAnEmptyOne() => Assert.That(Read("[]").Id, Is.Zero);

    [TestCase("{\"user\":{\"name\":")]
    [TestCase("{\"users\":[{}")]
    [TestCase("{\"id\":5 \"x\":1}")]
    [TestCase("{\"id\":5} x")]
    public void Answer_Broken_Throws(string json)
    {
        Assert.Throws<JsonReaderException>(() => Read(json));
    }

    [TestCase("{\"user\":", "}", "{}")]
    [TestCase("{\"unknown\":", "}", "1")]
    [TestCase("{\"users\":[", "]}", "{}")]
    [TestCase("{\"id\":", "}", "1")]
    public void Answer_TooDeep_Throws(string open, string close, string innermost)
    {
        Assert.Throws<JsonReaderException>(() => Read(string.Concat(Enumerable.Repeat(open, 65)) + innermost + string.Concat(Enumerable.Repeat(close, 65))));
    }
}
