using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Trengo.Generated.Tests.Serialization.Models;

namespace Trengo.Generated.Tests.Serialization;

/// <summary>Lists and dictionaries.</summary>
public partial class LenientReadingTests
{
    [Test]
    public void List_ElementsDoNotFit_HasTheOthersInOrder()
    {
        var ticket = Read("""{"users":["x",{"name":"a"},null,{"name":{}},7,{"name":"c"}],"ids":[null,1,"2",{},3],"states":["A",{},"B"],"fields":{"a":"1","b":[],"c":null}}""");

        Assert.That(ticket.Users!.Select(user => user.Name), Is.EqualTo(["a", null, "c"]));
        Assert.That(ticket.Users![1].AdditionalProperties["name"], Is.InstanceOf<JObject>());
        Assert.That(ticket.Ids, Is.EqualTo([1L, 2L, 3L]));
        Assert.That(ticket.States!.Select(state => state.Value), Is.EqualTo(["A", "B"]));
        Assert.That(ticket.Fields, Is.EqualTo(new Dictionary<string, string?> { ["a"] = "1", ["c"] = null }));
    }

    [Test]
    public void Map_NameTwice_HasTheLastOne()
    {
        var ticket = Read("""{"map":{"a":1,"a":"x","b":"y","b":2}}""");

        Assert.That(ticket.Map, Is.EqualTo(new Dictionary<string, long> { ["b"] = 2 }));
        Assert.That(Write(ticket), Is.EqualTo("""{"id":0,"map":{"b":2}}"""));
    }

    [TestCase("ids", "[1,\"x\",null,{},3]", "[1,3]", "[\"x\",null,{}]")]
    [TestCase("users", "[5,{\"name\":{}},null]", "[{\"name\":{}}]", "[5,null]")]
    [TestCase("grid", "[[1],[2,\"x\"],null,5]", "[[1],[2]]", "[[\"x\"],null,5]")]
    [TestCase("map", "{\"a\":1,\"b\":\"x\",\"c\":null}", "{\"a\":1}", "{\"b\":\"x\",\"c\":null}")]
    public void ListOrMap_PartFits_HasThatPartAndKeepsTheRest(string member, string json, string expected, string rest)
    {
        var ticket = Read($$"""{"{{member}}":{{json}},"last":"l"}""");

        Assert.That(((JToken)ticket.AdditionalProperties[member]).ToString(Formatting.None), Is.EqualTo(rest));
        Assert.That(Write(ticket), Is.EqualTo($$"""{"id":0,"{{member}}":{{expected}},"last":"l"}"""));
    }

    [Test]
    public void List_ManyThatDoNotFit_IsRead()
    {
        var ticket = Read("{\"ids\":[" + string.Join(',', Enumerable.Repeat("1,\"x\"", 100_000)) + "]}");

        Assert.That(ticket.Ids, Has.Count.EqualTo(100_000));
        Assert.That((JArray)ticket.AdditionalProperties["ids"], Has.Count.EqualTo(100_000));
    }

    [Test]
    public void Answer_ListOfModels_HasThoseThatFit()
    {
        Assert.That(Read<IList<SampleTicket>>("""[{"id":1},5,{"id":"x"},null]""").Select(ticket => ticket.Id), Is.EqualTo([1L, 0L]));
    }
}
