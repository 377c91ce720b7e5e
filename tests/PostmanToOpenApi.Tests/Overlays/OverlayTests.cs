using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>What actions do to a document, modelled on the sets and examples of the Overlay Specification.</summary>
public class OverlayTests
{
    private const string Document = """
        {"info":{"title":"T"},"tags":["a","b","a"],"paths":{"/x":{"get":{"summary":"s","parameters":[{"name":"filter","in":"query"},{"name":"dummy"}],"responses":{"200":{},"500":{}}}},"/y":{"delete":{}}},"servers":[{"url":"u1"}]}
        """;

    [TestCase("- { target: $, update: { info: { x-overlaid: true } } }", "info", """{"title":"T","x-overlaid":true}""")]
    [TestCase("- { target: $.info, update: { title: U, license: { name: MIT } } }", "info", """{"title":"U","license":{"name":"MIT"}}""")]
    [TestCase("- { target: $.info.title, update: U }", "info", """{"title":"U"}""")]
    [TestCase("- { target: $.info.title, update: null }", "info", """{"title":null}""")]
    [TestCase("- { target: $.info.title, update: 1.50 }", "info", """{"title":1.50}""")]
    [TestCase("- { target: $.tags, update: c }", "tags", """["a","b","a","c"]""")]
    [TestCase("- { target: $.tags, update: [c, d] }", "tags", """["a","b","a","c","d"]""")]
    [TestCase("- { target: $, update: { tags: [c] } }", "tags", """["a","b","a","c"]""")]
    [TestCase("- { target: '$.tags[1]', update: c }", "tags", """["a","c","a"]""")]
    [TestCase("- { target: '$.tags[-1]', remove: true }", "tags", """["a","b"]""")]
    [TestCase("- { target: \"$.tags[?@ == 'a']\", remove: true }", "tags", """["b"]""")]
    [TestCase("- { target: '$.tags[*]', remove: true }", "tags", "[]")]
    [TestCase("- { target: $.info.*, remove: true }", "info", "{}")]
    [TestCase("- { target: \"$.paths['/x'].get.responses['500']\", remove: true }", "paths./x.get.responses", """{"200":{}}""")]
    [TestCase("- { target: '$.paths.*.get.parameters', update: { name: new } }", "paths./x.get.parameters", """[{"name":"filter","in":"query"},{"name":"dummy"},{"name":"new"}]""")]
    [TestCase("- { target: \"$.paths.*.get.parameters[?@.name == 'filter' && @.in == 'query']\", update: { x: 1 } }", "paths./x.get.parameters", """[{"name":"filter","in":"query","x":1},{"name":"dummy"}]""")]
    [TestCase("- { target: \"$.paths.*.get.parameters[?@.name == 'dummy']\", remove: true }", "paths./x.get.parameters", """[{"name":"filter","in":"query"}]""")]
    [TestCase("- { target: $.servers, remove: true }\n- { target: $, update: { servers: [ { url: u2 } ] } }", "servers", """[{"url":"u2"}]""")]
    [TestCase("- { target: $.info, update: { a: { } } }\n- { target: $.info.a, update: { b: 1 } }\n- { target: $.info.a.b, update: 2 }", "info", """{"title":"T","a":{"b":2}}""")]
    [TestCase("- { target: \"$.paths['/y']\", copy: \"$.paths['/x'].get.responses\" }", "paths./y", """{"delete":{},"200":{},"500":{}}""")]
    [TestCase("- { target: $.paths, update: { /z: {} } }\n- { target: \"$.paths['/z']\", copy: \"$.paths['/y']\" }\n- { target: \"$.paths['/y']\", remove: true }\n- { target: \"$.paths['/x']\", remove: true }", "paths", """{"/z":{"delete":{}}}""")]
    [TestCase("- { target: $.info.title, copy: '$.tags[1]' }", "info", """{"title":"b"}""")]
    [TestCase("- { target: $.tags, copy: $.tags }", "tags", """["a","b","a","a","b","a"]""")]
    [TestCase("- { target: $.paths.*, copy: $.info }", "paths./y", """{"delete":{},"title":"T"}""")]
    [TestCase("- { target: $.info, copy: $ }", "info.info", """{"title":"T"}""")]
    [TestCase("- { target: $.nothing, remove: true, x-allow-no-match: only some have it }", "tags", """["a","b","a"]""")]
    public void Apply_Actions_GivesTheDocument(string actions, string part, string expected)
    {
        var tree = Overlaying.Tree(Document, string.Join('\n', actions.Split('\n').Select(line => "  " + line)));

        var node = part.Split('.').Aggregate(tree, (node, name) => node[name]!);

        Assert.That(node.ToJsonString(), Is.EqualTo(expected));
    }

    [Test]
    public void Apply_NothingOfTheDocument_ComesElsewhereInTheOrder()
    {
        var tree = Overlaying.Tree("""{"b":1,"a":{"z":1,"y":2},"c":[]}""", "  - { target: $, update: { d: 1, a: { x: 3, y: 4 }, b: 5 } }");

        Assert.That(tree.ToJsonString(), Is.EqualTo("""{"b":5,"a":{"z":1,"y":4,"x":3},"c":[],"d":1}"""));
    }

    [TestCase("- { target: $.info.titel, remove: true }", "P2O3003 4,15 $.actions[0].target", "'$.info' has no 'titel', but 'title'")]
    [TestCase("- { target: \"$.paths['/x/'].get\", remove: true }", "P2O3003 4,15 $.actions[0].target", "'$.paths' has no '/x/', but '/x'")]
    [TestCase("- { target: $.info.title.x, remove: true }", "P2O3003 4,15 $.actions[0].target", "'$.info.title' is a string and has no 'x'")]
    [TestCase("- { target: $.paths.*.patch, remove: true }", "P2O3003 4,15 $.actions[0].target", "none of the 2 nodes of '$.paths.*' has 'patch'")]
    [TestCase("- { target: '$.tags[3]', remove: true }", "P2O3003 4,15 $.actions[0].target", "'$.tags' has no element 3, only 3")]
    [TestCase("- { target: \"$.tags[?@ == 'z']\", remove: true }", "P2O3003 4,15 $.actions[0].target", "nothing in '$.tags' passes the filter")]
    [TestCase("- { target: $.*.*.*.*.*.*.*, remove: true }", "P2O3003 4,15 $.actions[0].target", "has anything in it")]
    [TestCase("- { target: $.paths, remove: true }\n  - { target: $.paths, remove: true }", "P2O3003 5,15 $.actions[1].target", "'$' has no 'paths'")]
    [TestCase("- { target: $, update: { info: { title: { a: 1 } } } }", "P2O3012 4,43 $.actions[0].update.info.title", "'title' is a string and cannot be merged with an object")]
    [TestCase("- { target: $, update: { tags: c } }", "P2O3012 4,34 $.actions[0].update.tags", "'tags' is an array and cannot be merged with a string")]
    [TestCase("- { target: $.info, update: [ 1 ] }", "P2O3012 4,31 $.actions[0].update", "the target is an object and cannot be merged with an array")]
    [TestCase("- { target: $, update: 5 }", "P2O3012 4,26 $.actions[0].update", "the target is an object")]
    [TestCase("- { target: $.info.title, update: { a: 1 } }", "P2O3012 4,37 $.actions[0].update", "'$.info.title' is a string and cannot be replaced by an object")]
    [TestCase("- { target: $.*, update: { a: 1 } }", "P2O3012 4,15 $.actions[0].target", "'$.info' is an object, '$.tags' is an array")]
    [TestCase("- { target: $.info, copy: $.tags }", "P2O3012 4,29 $.actions[0].copy", "cannot be merged with an array")]
    [TestCase("- { target: $.info, copy: $.paths.* }", "P2O3013 4,29 $.actions[0].copy", "selects 2")]
    [TestCase("- { target: $.info, copy: $.nothing }", "P2O3013 4,29 $.actions[0].copy", "selects 0")]
    [TestCase("- { target: $, remove: true }", "P2O3014 4,15 $.actions[0].target", "cannot be removed")]
    public void Apply_ActionThatCannotBe_IsRefusedAtItsPlace(string actions, string place, string message)
    {
        var refusal = Overlaying.Refusal(Document, "  " + actions);

        Assert.That(refusal.Place(), Is.EqualTo(place), refusal.Message);
        Assert.That(refusal.Message, Does.Contain(message));
    }

    [Test]
    public void Apply_PrimitiveTargetInVersion10_IsRefused() =>
        Assert.That(
            Overlaying.Refusal(Document, "  - { target: $.info.title, update: U }", Overlaying.Head.Replace("1.1.0", "1.0.0", StringComparison.Ordinal)).Code,
            Is.EqualTo("P2O3012"));

    [TestCase(25, Description = "each copy doubles the size")]
    [TestCase(200, Description = "each copy adds a level")]
    public void Apply_CopiesOfCopies_AreRefusedBeforeTheyFillTheMemory(int count)
    {
        var copies = string.Concat(Enumerable.Repeat(count < 100 ? "  - { target: $.tags, copy: $.tags }\n" : "  - { target: $.info, update: { a: { } } }\n  - { target: $.info, copy: $ }\n", count));

        Assert.That(Overlaying.Refusal(Document, copies).Code, Is.EqualTo("P2O3015"));
    }

    [Test]
    public void Apply_FilterThatLooksAtEverythingForEachNode_IsRefused()
    {
        var document = $$"""{ "a": [ {{string.Join(',', Enumerable.Range(0, 20_000))}} ] }""";

        Assert.That(Overlaying.Refusal(document, "  - { target: '$.a[?$.a[?@ == -1]]', remove: true }").Code, Is.EqualTo("P2O3015"));
    }

    [Test]
    public void Apply_ManyRemovalsFromOneLargeObject_AreRefused()
    {
        var document = $$"""{ "o": { {{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"m{i}\":{i}"))}} } }""";
        var removals = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  - {{ target: $.o.m{i}, remove: true }}\n"));

        Assert.That(Overlaying.Refusal(document, removals).Code, Is.EqualTo("P2O3015"));
    }

    [Test]
    public void Apply_FilterThatComparesLongTextsForEachNode_IsRefused()
    {
        var text = new string('x', 500_000);
        var document = $$"""{ "a": [ {{string.Join(',', Enumerable.Range(0, 1_000))}} ], "s": "{{text}}1", "t": "{{text}}2" }""";

        Assert.That(Overlaying.Refusal(document, "  - { target: '$.a[?$.s > $.t]', remove: true }").Code, Is.EqualTo("P2O3015"));
    }

    [Test, MaxTime(10_000)]
    public void Apply_UpdateWithManyMembers_TakesLinearTime()
    {
        var members = string.Join(", ", Enumerable.Range(0, 200_000).Select(i => $"m{i}: 1"));

        Assert.That(Overlaying.Tree("{}", $"  - {{ target: $, update: {{ {members} }} }}").AsObject(), Has.Count.EqualTo(200_000));
    }

    [Test, CancelAfter(20_000)]
    public void Apply_ManyNodesOfOneArrayAndObject_TakesLinearTime()
    {
        var members = string.Join(',', Enumerable.Range(0, 40_000).Select(i => $"\"m{i}\":{i}"));

        var tree = Overlaying.Tree($$"""{ "a": [ {{string.Join(',', Enumerable.Range(0, 40_000))}} ], "o": { {{members}} } }""", "  - { target: '$.a[?@ > 0]', remove: true }\n  - { target: '$.o[?@ > 0]', remove: true }");

        Assert.That(tree.ToJsonString(), Is.EqualTo("""{"a":[0],"o":{"m0":0}}"""));
    }
}
