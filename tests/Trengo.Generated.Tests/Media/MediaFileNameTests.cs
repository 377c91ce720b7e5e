namespace Trengo.Generated.Tests.Media;

public class MediaFileNameTests
{
    [TestCase("photo.jpg", "photo.jpg")]
    [TestCase("../../etc/passwd", "passwd")]
    [TestCase(@"C:\a\b.txt", "b.txt")]
    [TestCase(@"a/b\c/d.txt", "d.txt")]
    [TestCase("a/", "file")]
    [TestCase("", "file")]
    [TestCase(".", "file")]
    [TestCase("..", "file")]
    [TestCase(" .. ", "file")]
    [TestCase("a/..", "file")]
    [TestCase(".htaccess", ".htaccess")]
    [TestCase("Übersicht – 😀.pdf", "Übersicht – 😀.pdf")]
    [TestCase("a\"b;c.txt", "a\"b;c.txt")]
    [Property("Fault", "D-42")]
    public void FileName_AnyName_IsOnlyTheLastPart(string given, string expected)
    {
        Assert.That(MediaUpload.FromBytes([], given).FileName, Is.EqualTo(expected));
    }

    [TestCase("a\0.exe.png", TestName = "FileName_NulCharacter_Throws")]
    [TestCase("a\tb")]
    [TestCase("a\u001bb", TestName = "FileName_EscapeCharacter_Throws")]
    [TestCase("a\u007fb")]
    [TestCase("a\u0085b", TestName = "FileName_NextLineCharacter_Throws")]
    [Property("Fault", "D-42")]
    public void FileName_ControlCharacter_Throws(string given)
    {
        Assert.Throws<ArgumentException>(() => MediaUpload.FromBytes([], given));
    }

    [Test]
    [Property("Fault", "D-42")]
    public void FileName_Long_IsCutBeforeTheExtension()
    {
        Assert.That(MediaUpload.FromBytes([], new string('x', 5000) + ".pdf").FileName, Is.EqualTo(new string('x', 251) + ".pdf"));
        Assert.That(MediaUpload.FromBytes([], new string('x', 255)).FileName, Has.Length.EqualTo(255));
        Assert.That(MediaUpload.FromBytes([], "a." + new string('x', 5000)).FileName, Has.Length.EqualTo(255));
    }

    [Test]
    public void FileName_LongWithEmojiAtTheCut_HasNoHalfOfIt()
    {
        Assert.That(MediaUpload.FromBytes([], new string('x', 254) + "😀").FileName, Is.EqualTo(new string('x', 254)));
    }

    [Test]
    public void FileName_HalfASurrogatePair_IsReplaced()
    {
        // Not a TestCase: attributes cannot hold it.
        Assert.That(MediaUpload.FromBytes([], "a\ud800b").FileName, Is.EqualTo("a\ufffdb"));
    }

    [Test]
    public void FileName_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MediaUpload.FromBytes([], null!));
    }
}
