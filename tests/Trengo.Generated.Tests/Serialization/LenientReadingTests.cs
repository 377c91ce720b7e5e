using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Trengo.Generated.Tests.Serialization.Models;
using Trengo.Serialization;

namespace Trengo.Generated.Tests.Serialization;

public partial class LenientReadingTests
{
    private const string Whole = """
        {"id":7,"count":8,"small":9,"rate":1.5,"price":2.25,"flag":true,"text":"t","state":"OPEN","at":"2021-12-06 12:09:14","zoned":"2024-01-02T10:24:40+00:00","uuid":"0719bcae-0000-0000-0000-000000000000","any":{"a":[1]},"user":{"name":"u"},"users":[{"name":"v"}],"ids":[1,2],"states":["A"],"fields":{"f":"x","g":null},"map":{"m":1},"last":"l","name":"n","unknown":{"x":[null]}}
        """;

    [TestCase("id", "\"5\"", "5")]
    [TestCase("id", "5.0", "5")]
    [TestCase("id", "\"5.0\"", "5")]
    [TestCase("id", "\"-5\"", "-5")]
    [TestCase("count", "9223372036854775807", "9223372036854775807")]
    [TestCase("count", "\"9223372036854775807\"", "9223372036854775807")]
    [TestCase("count", "9007199254740992.0", "9007199254740992")]
    [TestCase("small", "\"2147483647\"", "2147483647")]
    [TestCase("rate", "\"1.5\"", "1.5")]
    [TestCase("rate", "\"1e3\"", "1000.0")]
    [TestCase("rate", "3", "3.0")]
    [TestCase("rate", "9223372036854775808", "9.223372036854776E+18")]
    [TestCase("price", "\"15.00\"", "15.00")]
    [TestCase("price", "0.1", "0.1")]
    [TestCase("price", "1234567890.125", "1234567890.125")]
    [TestCase("flag", "0", "false")]
    [TestCase("flag", "1", "true")]
    [TestCase("flag", "\"0\"", "false")]
    [TestCase("flag", "\"1\"", "true")]
    [TestCase("flag", "\"true\"", "true")]
    [TestCase("flag", "\"False\"", "false")]
    [TestCase("text", "1", "\"1\"")]
    [TestCase("text", "-1.5", "\"-1.5\"")]
    [TestCase("text", "9223372036854775808", "\"9223372036854775808\"")]
    [TestCase("text", "true", "\"true\"")]
    [TestCase("state", "5", "\"5\"")]
    [TestCase("state", "true", "\"true\"")]
    [TestCase("at", "1704968904", "1704968904")]
    [TestCase("at", "\"no time\"", "\"no time\"")]
    [TestCase("zoned", "\"2024-01-02T10:24:40.5Z\"", "\"2024-01-02T10:24:40.5+00:00\"")]
    [TestCase("user", "[]", "{}")]
    [TestCase("map", "[]", "{}")]
    [TestCase("fields", "[]", "{}")]
    [TestCase("fields", "{\"a\":1,\"b\":true}", "{\"a\":\"1\",\"b\":\"true\"}")]
    [TestCase("ids", "[\"1\",2.0]", "[1,2]")]
    public void Member_OtherSpelling_IsReadAsTheMembersType(string member, string json, string expected)
    {
        var ticket = Read($$"""{"{{member}}":{{json}},"last":"l"}""");

        Assert.That(ticket.AdditionalProperties, Is.Empty);
        Assert.That(ticket.Last, Is.EqualTo("l"));
        Assert.That(Write(ticket), Does.Contain($"\"{member}\":{expected}"));
    }

    [TestCase("id", "true")]
    [TestCase("id", "\"\"")]
    [TestCase("id", "\" 5\"")]
    [TestCase("id", "\"x\"")]
    [TestCase("id", "5.5")]
    [TestCase("id", "9223372036854775808")]
    [TestCase("id", "1E+30")]
    [TestCase("id", "{\"a\":1}")]
    [TestCase("id", "null")]
    [TestCase("count", "[]")]
    [TestCase("small", "2147483648")]
    [TestCase("rate", "\"NaN\"")]
    [TestCase("rate", "\"1e999\"")]
    [TestCase("rate", "\"1,5\"")]
    [TestCase("price", "\"1e40\"")]
    [TestCase("flag", "2")]
    [TestCase("flag", "\"\"")]
    [TestCase("text", "{\"a\":\"b\"}")]
    [TestCase("text", "[]")]
    [TestCase("state", "{}")]
    [TestCase("at", "[1]")]
    [TestCase("at", "true")]
    [TestCase("zoned", "\"2021-12-06 12:09:14\"")]
    [TestCase("zoned", "1704968904")]
    [TestCase("uuid", "\"x\"")]
    [TestCase("user", "\"Message was sent\"")]
    [TestCase("user", "[1]")]
    [TestCase("user", "5")]
    [TestCase("users", "{\"a\":1}")]
    [TestCase("users", "\"x\"")]
    [TestCase("map", "\"x\"")]
    public void Member_ValueDoesNotFit_IsKeptUnderItsNameAndWrittenBack(string member, string json)
    {
        var ticket = Read($$"""{"name":"n","{{member}}":{{json}},"last":"l","more":1}""");

        Assert.That((ticket.Name, ticket.Last), Is.EqualTo(("n", "l")));
        Assert.That(ticket.AdditionalProperties.Keys, Is.EquivalentTo([member, "more"]));
        var written = Parse(Write(ticket));
        Assert.That(Write(ticket).Split($"\"{member}\":"), Has.Length.EqualTo(2), Write(ticket));
        Assert.That(JToken.DeepEquals(written[member], Parse($$"""{"x":{{json}}}""")["x"]), Write(ticket));
    }

    [Test]
    public void Member_DidNotFitAndIsSetSince_IsWrittenOnce()
    {
        var ticket = Read("""{"id":"x","text":{},"users":[5,{"name":"v"}],"map":{"a":1,"b":"x"}}""");
        ticket.Id = 3;
        ticket.Text = "set";
        ticket.Users!.Add(new SampleUser { Name = "w" });
        ticket.Map!["a"] = 2;

        Assert.That(Write(ticket), Is.EqualTo("""{"id":3,"text":"set","users":[{"name":"v"},{"name":"w"}],"map":{"a":2}}"""));
    }

    [Test]
    public void Model_WithEverything_IsWrittenAsItCame()
    {
        var written = Write(Read(Whole));

        Assert.That(JToken.DeepEquals(Parse(written), Parse(Whole)), written);
    }

    [Test]
    public void Model_AnyMemberIsAnything_LosesNoNeighbour([Values("null", "5", "-1.5", "\"x\"", "\"\"", "true", "[]", "[null]", "[[1]]", "{}", "{\"a\":{}}", "1e400", "NaN")] string odd)
    {
        var whole = Parse(Whole);
        Assert.Multiple(() =>
        {
            foreach (var name in whole.Properties().Select(property => property.Name).ToList())
            {
                var mutated = string.Join(',', whole.Properties().Select(property => $"\"{property.Name}\":{(property.Name == name ? odd : property.Value.ToString(Formatting.None))}"));
                var written = Parse(Write(Read($"{{{mutated}}}")));
                foreach (var neighbour in whole.Properties().Where(property => property.Name != name))
                {
                    Assert.That(JToken.DeepEquals(written[neighbour.Name], neighbour.Value), $"{neighbour.Name} beside {name}");
                }
            }
        });
    }

    [TestCase("""{"id":1,"id":"x","text":{},"text":"t"}""", """{"text":"t","id":"x"}""")]
    [TestCase("""{"more":1,"more":2,"ID":5}""", """{"id":0,"more":2,"ID":5}""")]
    [TestCase("""{/*c*/"id":/*c*/2,"ids":[/*c*/1/*c*/]/*c*/}""", """{"id":2,"ids":[1]}""")]
    public void Members_OddJson_TheLastOfANameCounts(string json, string expected)
    {
        Assert.That(Write(Read(json)), Is.EqualTo(expected));
    }

    [Test]
    public void Member_AnyCulture_IsReadAndWrittenTheSame([Values("de-DE", "tr-TR", "ar-SA")] string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.That(
                Write(Read("""{"id":"-5","rate":"1.5","price":"15.00","flag":"TRUE","text":-1.5,"state":-1.5}""")),
                Is.EqualTo("""{"id":-5,"rate":1.5,"price":15.00,"flag":true,"text":"-1.5","state":"-1.5"}"""));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Request_AdditionalPropertyOfAMembersName_IsSentIfTheMemberIsNotSet()
    {
        var ticket = new SampleTicket { Id = 1, Text = "t", AdditionalProperties = { ["id"] = 2, ["text"] = null!, ["count"] = null!, ["user"] = new { a = 1 } } };

        Assert.That(Write(ticket), Is.EqualTo("""{"id":1,"text":"t","count":null,"user":{"a":1}}"""));
    }

    private static SampleTicket Read(string json) => Read<SampleTicket>(json);

    private static T Read<T>(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return TrengoSerializer.Create().Deserialize<T>(reader)!;
    }

    private static string Write(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        TrengoSerializer.Create().Serialize(text, value);
        return text.ToString();
    }

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
