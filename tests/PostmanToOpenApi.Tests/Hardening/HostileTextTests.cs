using System.Globalization;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

/// <summary>Every place of a collection where a text can stand, with every payload that could become code.</summary>
public class HostileTextTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        from position in Enumerable.Range(0, HostileTexts.Positions.Count)
        from payload in Enumerable.Range(0, HostileTexts.Payloads.Count)
        select new TestCaseData(position, payload).SetArgDisplayNames($"position {position}", $"payload {payload}");

    [TestCaseSource(nameof(Cases))]
    [Property("Threat", "CV1")]
    [Property("Threat", "CV2")]
    [Property("Threat", "CV4")]
    public void Document_PayloadAtAPosition_HasNothingThatCouldBecomeCode(int position, int payload)
    {
        var result = Converting.File(HostileTexts.Collection(position, payload));

        Assert.That(result.Counts.Requests, Is.EqualTo(result.Counts.Operations + result.Counts.Merged + result.Counts.LeftOut));
        var text = result.Text();
        Assert.That(text.Where(IsForbidden).Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)), Is.Empty);
        Assert.That(text, Does.Not.Contain("\\u"), "An escaped control is one as well, once the document is read.");
        DocumentRules.Check(JsonNode.Parse(text)!);
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.That(diagnostic.ToString().Where(c => c == '\n' || IsForbidden(c)), Is.Empty);
        }
    }

    [Test]
    [Property("Threat", "CV16")]
    public void Document_PropertyNamesOfABody_AreSafeOrLeftOut()
    {
        var body = new JsonObject();
        foreach (var payload in HostileTexts.Payloads.Where(payload => !payload.Contains('\ud800', StringComparison.Ordinal)))
        {
            body[payload] = 1;
        }

        foreach (var name in new[] { "$ref", "$id", "$type", "", "ok" })
        {
            body[name] = "https://evil.test";
        }

        var result = Converting.JsonBody(body.ToJsonString());

        Assert.That(result.Properties("SendItRequest").Select(property => property.Split(' ')[0]), Does.Contain("ok").And.No.Member("$ref").And.No.Member("$type"));
        DocumentRules.Check(result.Json());
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(), Is.EqualTo(["P2O4002"]));
    }

    private static bool IsForbidden(char c) =>
        (c != '\n' && char.IsControl(c)) || c is '\u2028' or '\u2029' or '\ufffd' or '\ufffe' or '\uffff' or '\u200f'
        || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') || char.IsSurrogate(c);
}
