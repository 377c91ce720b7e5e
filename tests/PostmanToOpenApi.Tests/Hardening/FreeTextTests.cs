using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Tests.Hardening;

public class FreeTextTests
{
    [TestCase("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [TestCase("a\u0085b\u2028c\u2029d\ve\ff", "a\nb\nc\nd\ne\nf")]
    [TestCase("a\0\u0007\u009fb\tc", "ab\tc")]
    [TestCase("\u202ea\u2066\u200e\ufeffb", "ab")]
    [TestCase("\U000e0041a\ufdd0\U0001ffffb", "ab")]
    [TestCase("Grüße 😀 日本", "Grüße 😀 日本")]
    public void Clean_Text_KeepsWhatPeopleRead(string text, string clean) => Assert.That(FreeText.Clean(text), Is.EqualTo(clean));

    [Test]
    public void Clean_LoneSurrogates_AreDropped() => Assert.That(FreeText.Clean("a" + '\ud800' + "b" + '\udc00'), Is.EqualTo("ab"));

    [Test]
    public void Clean_LongText_IsCut() => Assert.That(FreeText.Clean(new string('x', 100_000))!.Length, Is.EqualTo(FreeText.Longest));
}
