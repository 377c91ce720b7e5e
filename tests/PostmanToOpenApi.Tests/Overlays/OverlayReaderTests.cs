using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>Whatever the specification or YAML's core schema does not know is an error at its place.</summary>
public class OverlayReaderTests
{
    private const string Info = "info: { title: T, version: '1' }\n";

    [TestCase("", "P2O3001 1,1 $")]
    [TestCase("# nothing\n", "P2O3001 1,1 $")]
    [TestCase("a: [1\nb: 2", "P2O3001 1,4 $.a[0]")]
    [TestCase("a: 'b", "P2O3001 1,4 $.a")]
    [TestCase("just text", "P2O3002 1,1 $")]
    [TestCase("openapi: 3.0.4", "P2O3002 1,1 $")]
    [TestCase("overlay: 1.2.0\n" + Info, "P2O3004 1,10 $.overlay")]
    [TestCase("overlay: 1.1\n" + Info, "P2O3006 1,10 $.overlay")]
    [TestCase("overlay: 1.1.x\n" + Info, "P2O3004 1,10 $.overlay")]
    [TestCase("overlay: 1.1.0\n" + Info, "P2O3006 1,1 $")]
    [TestCase("overlay: 1.1.0\n" + Info + "actions: []", "P2O3006 3,10 $.actions")]
    [TestCase("overlay: 1.1.0\n" + Info + "actions: {}", "P2O3006 3,10 $.actions")]
    [TestCase("overlay: 1.1.0\n" + Info + "actions: [5]", "P2O3006 3,11 $.actions[0]")]
    [TestCase("overlay: 1.1.0\n" + Info + "action: []", "P2O3005 3,9 $.action")]
    [TestCase("overlay: 1.1.0\ninfo: { title: T }\nactions: [{}]", "P2O3006 2,7 $.info")]
    [TestCase("overlay: 1.1.0\ninfo: { title: T, version: 1.0 }\nactions: [{}]", "P2O3006 2,28 $.info.version")]
    [TestCase("overlay: 1.0.0\ninfo: { title: T, version: '1', description: D }\nactions: [{}]", "P2O3005 2,46 $.info.description")]
    [TestCase("overlay: 1.1.0\nextends: 5\n" + Info + "actions: [{}]", "P2O3006 2,10 $.extends")]
    [TestCase(Overlaying.Head + "  - { target: $ }", "P2O3010 4,5 $.actions[0]")]
    [TestCase(Overlaying.Head + "  - { target: $.a, remove: false }", "P2O3010 4,28 $.actions[0].remove")]
    [TestCase(Overlaying.Head + "  - { target: $.a, remove: 'true' }", "P2O3006 4,28 $.actions[0].remove")]
    [TestCase(Overlaying.Head + "  - { target: $.a, remove: true, update: {} }", "P2O3010 4,5 $.actions[0]")]
    [TestCase(Overlaying.Head + "  - { target: $.a, copy: $, update: {} }", "P2O3010 4,5 $.actions[0]")]
    [TestCase(Overlaying.Head + "  - { update: {} }", "P2O3006 4,5 $.actions[0]")]
    [TestCase(Overlaying.Head + "  - { target: $, update: { a: [ 1, -1e999 ] } }", "P2O3006 4,36 $.actions[0].update.a[1]")]
    [TestCase(Overlaying.Head + "  - { target: 5, update: {} }", "P2O3006 4,15 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - { target: $, update: {}, updates: {} }", "P2O3005 4,39 $.actions[0].updates")]
    [TestCase(Overlaying.Head + "  - { target: $, update: {}, x-allow-no-match: '' }", "P2O3011 4,48 $.actions[0]['x-allow-no-match']")]
    [TestCase(Overlaying.Head + "  - { target: $, update: {}, x-allow-no-match: true }", "P2O3011 4,48 $.actions[0]['x-allow-no-match']")]
    [TestCase("overlay: 1.0.0\n" + Info + "actions: [{ target: $, copy: $ }]", "P2O3005 3,30 $.actions[0].copy")]
    [TestCase(Overlaying.Head + "  - target: $.a..b\n    remove: true", "P2O3009 4,16 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - target: '$[''ü''][0:1]'\n    remove: true", "P2O3009 4,23 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - target: \"$[\\\"a\\\"][0:1]\"\n    remove: true", "P2O3009 4,23 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - target: >-\n      $.a..b\n    remove: true", "P2O3009 4,13 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - target: $.x-y\n    remove: true", "P2O3008 4,15 $.actions[0].target")]
    [TestCase(Overlaying.Head + "  - { target: $, copy: $.a. }", "P2O3008 4,28 $.actions[0].copy")]
    [TestCase("a: &x 1\nb: *x", "P2O3007 2,4 $.b")]
    [TestCase("a: &x {}\nb:\n  <<: *x", "P2O3007 3,3 $.b")]
    [TestCase("a: !foo 1", "P2O3007 1,4 $.a")]
    [TestCase("a: !!binary aGk=", "P2O3007 1,4 $.a")]
    [TestCase("a: !!set {}", "P2O3007 1,4 $.a")]
    [TestCase("a: !!int x", "P2O3007 1,4 $.a")]
    [TestCase("a: .inf", "P2O3007 1,4 $.a")]
    [TestCase("? [a]\n: 1", "P2O3007 1,3 $")]
    [TestCase("a: 1\n---\nb: 2", "P2O3007 2,1 $")]
    [TestCase("%YAML 1.1\n---\na: 1", "P2O3007 1,1 $")]
    [TestCase("a: 1\nb: 2\na: 3", "P2O3018 3,4 $.a")]
    [TestCase("# ü 😀\r\nä: 😀\r\nb: [ 'ü', *c ]", "P2O3007 3,11 $.b[1]")]
    public void Read_WrongYaml_IsRefusedAtItsPlace(string overlay, string place)
    {
        var refusal = Overlaying.RefusalOfFile(overlay);

        Assert.That(refusal.Place(), Is.EqualTo(place), refusal.Message);
        Assert.That(refusal.ToString(), Does.StartWith("x.overlay.yaml("));
    }

    [TestCase("x.json", """{ "overlay": "1.1.0", "overlay": "1.1.0" }""", "P2O3018 1,34 $.overlay")]
    [TestCase("x.json", "overlay: 1.1.0", "P2O3001 1,1 $")]
    [TestCase("x.json", "{ \"overlay\": oops }", "P2O3001 1,14 $.overlay")]
    [TestCase("overlay", "{ \"overlay\": \"1.1.0\",, }", "P2O3001 1,22 $")]
    [TestCase("x.json", """{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$[\"\u00fc\"]..a", "remove": true } ] }""", "P2O3009 1,104 $.actions[0].target")]
    public void Read_WrongJson_IsRefusedAtItsPlace(string name, string overlay, string place) =>
        Assert.That(Overlaying.RefusalOfFile(overlay, name).Place(), Is.EqualTo(place));

    [TestCase("~", "null")]
    [TestCase("", "null")]
    [TestCase("Null", "null")]
    [TestCase("'null'", "\"null\"")]
    [TestCase("True", "true")]
    [TestCase("yes", "\"yes\"")]
    [TestCase("on", "\"on\"")]
    [TestCase("'true'", "\"true\"")]
    [TestCase("200", "200")]
    [TestCase("'200'", "\"200\"")]
    [TestCase("!!str 200", "\"200\"")]
    [TestCase("!!int 200", "200")]
    [TestCase("! 200", "\"200\"")]
    [TestCase("-007", "-7")]
    [TestCase("+12", "12")]
    [TestCase("0o17", "15")]
    [TestCase("0xFF", "255")]
    [TestCase("1.50", "1.50")]
    [TestCase(".5", "0.5")]
    [TestCase("5.", "5")]
    [TestCase("1e3", "1e3")]
    [TestCase("1_000", "\"1_000\"")]
    [TestCase("1.1.0", "\"1.1.0\"")]
    [TestCase("2020-01-01", "\"2020-01-01\"")]
    [TestCase("12:30", "\"12:30\"")]
    [TestCase("-", "[null]")]
    [TestCase("|\n        a\n         b\n", "\"a\\n b\\n\"")]
    [TestCase(">-\n        a\n        b\n", "\"a b\"")]
    [TestCase("&anchor 5", "5")]
    [TestCase("{ 200: a, true: b, ~: c }", "{\"200\":\"a\",\"true\":\"b\",\"~\":\"c\"}")]
    public void Read_YamlValue_IsTheOneOfTheCoreSchema(string yaml, string json)
    {
        var tree = Overlaying.Tree("{}", $"  - target: $\n    update:\n      x:\n       {yaml}\n");

        Assert.That(tree["x"]?.ToJsonString() ?? "null", Is.EqualTo(json));
    }

    [TestCase("[", "P2O3015")]
    [TestCase("{a: ", "P2O3015")]
    [TestCase("- ", "P2O3015")]
    [TestCase("? ", "P2O3007")]
    [CancelAfter(20_000)]
    public void Read_NestedVeryDeeply_IsRefused(string step, string code) =>
        Assert.That(Overlaying.RefusalOfFile("a:\n  " + string.Concat(Enumerable.Repeat(step, 100_000))).Code, Is.EqualTo(code));

    [Test]
    public void Read_BillionLaughs_IsRefusedAtTheFirstAlias()
    {
        var overlay = "a0: &a0 [lol]\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.That(Overlaying.RefusalOfFile(overlay).Place(), Is.EqualTo("P2O3007 2,10 $.a1[0]"));
    }

    [Test]
    public void Read_BrokenFile_NeverShowsItsText() =>
        Assert.That(Overlaying.RefusalOfFile("token: 'sk-secret-value\nx: y").ToString(), Does.Not.Contain("secret"));
}
