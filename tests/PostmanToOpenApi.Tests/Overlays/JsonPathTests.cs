using System.Text.Json.Nodes;
using PostmanToOpenApi.Overlays;
using PostmanToOpenApi.Overlays.JsonPath;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>The part of RFC 9535 that overlays may use; what it selects is modelled on the tables of the RFC.</summary>
public class JsonPathTests
{
    private const string Names = """{ "o": { "j j": { "k.k": 3 } }, "'": { "@": 2 }, "ü": 4, "a": { "b": [ 5, null ] }, "😀": 6, "_x1": 7 }""";
    private const string Array = """[ "a", "b" ]""";
    private const string Filtered = """
        { "a": [ 3, 5, 1, 2, 4, 6, { "b": "j" }, { "b": "k" }, { "b": {} }, { "b": "kilo" } ], "o": { "p": 1, "q": 2, "r": 3, "s": 5, "t": { "u": 6 } }, "e": "f" }
        """;

    private const string Compared = """{ "obj": { "x": "y" }, "arr": [ 2, 3 ], "n": null, "t": true, "one": 1, "dot": 1.0, "s": "abc", "list": [ 0 ] }""";

    [TestCase("$", Array, "$")]
    [TestCase("$.o['j j']", Names, "$.o['j j']")]
    [TestCase("$.o['j j']['k.k']", Names, "$.o['j j']['k.k']")]
    [TestCase("""$.o["j j"]["k.k"]""", Names, "$.o['j j']['k.k']")]
    [TestCase("""$['\'']['@']""", Names, "$[''']['@']")]
    [TestCase("""$['\u00fc']""", Names, "$['ü']")]
    [TestCase("""$['\uD83D\uDE00']""", Names, "$['😀']")]
    [TestCase("$.ü", Names, "$['ü']")]
    [TestCase("$._x1", Names, "$._x1")]
    [TestCase("$ .a\n [ 'b' ] [ 0 ]", Names, "$.a.b[0]")]
    [TestCase("$.a.b[*]", Names, "$.a.b[0] $.a.b[1]")]
    [TestCase("$.missing", Names, "")]
    [TestCase("$.a.b.c", Names, "")]
    [TestCase("$.a[0]", Names, "")]
    [TestCase("$.*", Array, "$[0] $[1]")]
    [TestCase("$[1]", Array, "$[1]")]
    [TestCase("$[-2]", Array, "$[0]")]
    [TestCase("$[2]", Array, "")]
    [TestCase("$[-3]", Array, "")]
    [TestCase("$[9007199254740991]", Array, "")]
    [TestCase("$.a[?@.b == 'kilo']", Filtered, "$.a[9]")]
    [TestCase("$.a[?(@.b == 'kilo')]", Filtered, "$.a[9]")]
    [TestCase("$.a[?@>3.5]", Filtered, "$.a[1] $.a[4] $.a[5]")]
    [TestCase("$.a[?@.b]", Filtered, "$.a[6] $.a[7] $.a[8] $.a[9]")]
    [TestCase("$[?@.*]", Filtered, "$.a $.o")]
    [TestCase("$[?@[?@.b]]", Filtered, "$.a")]
    [TestCase("$.a[?@<2 || @.b == \"k\"]", Filtered, "$.a[2] $.a[7]")]
    [TestCase("$.o[?@>1 && @<4]", Filtered, "$.o.q $.o.r")]
    [TestCase("$.o[?@.u || @.x]", Filtered, "$.o.t")]
    [TestCase("$.a[?@.b == $.x]", Filtered, "$.a[0] $.a[1] $.a[2] $.a[3] $.a[4] $.a[5]")]
    [TestCase("$.a[?@ == @]", Filtered, "$.a[0] $.a[1] $.a[2] $.a[3] $.a[4] $.a[5] $.a[6] $.a[7] $.a[8] $.a[9]")]
    [TestCase("$.a[?!@.b && !(@ > 2)]", Filtered, "$.a[2] $.a[3]")]
    [TestCase("$.a[?@['b'] != 'j' && @.b]", Filtered, "$.a[7] $.a[8] $.a[9]")]
    public void Select_Query_GivesTheNodesInTheDocumentsOrder(string path, string document, string paths) =>
        Assert.That(string.Join(' ', Select(path, document).Select(match => match.Path())), Is.EqualTo(paths));

    [TestCase("$.absent1 == $.absent2", true)]
    [TestCase("$.absent1 <= $.absent2", true)]
    [TestCase("$.absent == 'g'", false)]
    [TestCase("$.absent1 != $.absent2", false)]
    [TestCase("$.absent != 'g'", true)]
    [TestCase("$.absent == null", false)]
    [TestCase("$.n == null", true)]
    [TestCase("1 <= 2", true)]
    [TestCase("1 > 2", false)]
    [TestCase("13 == '13'", false)]
    [TestCase("'a' <= 'b'", true)]
    [TestCase("'a' > 'b'", false)]
    [TestCase("'a' < 'aa'", true)]
    [TestCase("'\\uD83D\\uDE00' > '\\uFFFD'", true)]
    [TestCase("$.obj == $.arr", false)]
    [TestCase("$.obj != $.arr", true)]
    [TestCase("$.obj == $.obj", true)]
    [TestCase("$.arr == $.arr", true)]
    [TestCase("$.obj == 17", false)]
    [TestCase("$.obj <= $.arr", false)]
    [TestCase("$.obj < $.arr", false)]
    [TestCase("$.obj <= $.obj", true)]
    [TestCase("1 <= $.arr", false)]
    [TestCase("true <= true", true)]
    [TestCase("true > true", false)]
    [TestCase("$.t == true", true)]
    [TestCase("$.t == false", false)]
    [TestCase("$.one == $.dot", true)]
    [TestCase("$.one == 1e0", true)]
    [TestCase("$.arr[-1] == 3", true)]
    [TestCase("9007199254740993 == 9007199254740992", false)]
    public void Select_Comparison_HoldsAsTheRfcSays(string comparison, bool holds) =>
        Assert.That(Select($"$.list[?{comparison}]", Compared), Has.Count.EqualTo(holds ? 1 : 0));

    [TestCase("$..a", 1, "'..'")]
    [TestCase("$.a..[0]", 3, "'..'")]
    [TestCase("$[0:2]", 2, "slices")]
    [TestCase("$[:]", 2, "slices")]
    [TestCase("$[::-1]", 2, "slices")]
    [TestCase("$['a','b']", 5, "several selectors")]
    [TestCase("$[0, 1]", 3, "several selectors")]
    [TestCase("$[?length(@.a) > 1]", 3, "'length()'")]
    [TestCase("$[?match(@.a, 'x')]", 3, "'match()'")]
    [TestCase("$[?@.b == count(@.*)]", 10, "'count()'")]
    public void Parse_PartThatIsNotSupported_IsRefusedByName(string path, int index, string name)
    {
        var refusal = Assert.Throws<JsonPathException>(() => JsonPathParser.Parse(path))!;

        Assert.That((refusal.IsUnsupported, refusal.Index), Is.EqualTo((true, index)));
        Assert.That(refusal.Message, Does.Contain(name));
    }

    [TestCase("", 0)]
    [TestCase("a", 0)]
    [TestCase(" $", 0)]
    [TestCase("$ ", 1)]
    [TestCase("@.a", 0)]
    [TestCase("$.", 2)]
    [TestCase("$a", 1)]
    [TestCase("$. a", 2)]
    [TestCase("$.1a", 2)]
    [TestCase("$.x-y", 2)]
    [TestCase("$.paths./tickets", 8)]
    [TestCase("$.'a'", 2)]
    [TestCase("$[", 2)]
    [TestCase("$[]", 2)]
    [TestCase("$['a'", 5)]
    [TestCase("$['a", 2)]
    [TestCase("$['\\x']", 3)]
    [TestCase("$['\\uD83D']", 3)]
    [TestCase("$['\\u12']", 3)]
    [TestCase("$[\"\\'\"]", 3)]
    [TestCase("$['\t']", 3)]
    [TestCase("$[01]", 2)]
    [TestCase("$[-0]", 2)]
    [TestCase("$[1.5]", 2)]
    [TestCase("$[9007199254740992]", 2)]
    [TestCase("$[a]", 2)]
    [TestCase("$[?]", 3)]
    [TestCase("$[?@.a =]", 7)]
    [TestCase("$[?@.a = 1]", 7)]
    [TestCase("$[?@.a ==]", 9)]
    [TestCase("$[?'a']", 3)]
    [TestCase("$[?true]", 3)]
    [TestCase("$[?@.a == @.*]", 10)]
    [TestCase("$[?@[?@.b] == 1]", 3)]
    [TestCase("$[?!@.a == 1]", 3)]
    [TestCase("$[?!!@.a]", 4)]
    [TestCase("$[?(@.a]", 7)]
    [TestCase("$[?@.a & @.b]", 7)]
    [TestCase("$[?@.a == True]", 10)]
    [TestCase("$[?@.a == yes]", 10)]
    [TestCase("$[?@.a == .5]", 10)]
    [TestCase("$[?a == 1]", 3)]
    [TestCase("$.a;", 3)]
    public void Parse_MalformedPath_IsRefusedAtItsPlace(string path, int index)
    {
        var refusal = Assert.Throws<JsonPathException>(() => JsonPathParser.Parse(path))!;

        Assert.That((refusal.IsUnsupported, refusal.Index), Is.EqualTo((false, index)), refusal.Message);
    }

    [TestCase("(")]
    [TestCase("@[?")]
    [TestCase("!(")]
    public void Parse_NestedVeryDeeply_IsRefused(string step)
    {
        var path = "$[?" + string.Concat(Enumerable.Repeat(step, 100_000));

        Assert.That(Assert.Throws<JsonPathException>(() => JsonPathParser.Parse(path))!.Message, Does.Contain("deeper than 32"));
    }

    private static List<JsonPathMatch> Select(string path, string document) =>
        new JsonPathEvaluator(JsonNode.Parse(document)!, new Budget()).Select(JsonPathParser.Parse(path));
}
