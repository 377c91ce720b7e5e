namespace Trengo.Generated.Tests.Media;

public class MediaTypesTests
{
    [TestCase("a.png", "image/png")]
    [TestCase("a.JPG", "image/jpeg")]
    [TestCase("a.b.jpeg", "image/jpeg")]
    [TestCase("a.pdf", "application/pdf")]
    [TestCase("a.PDF.exe", "application/octet-stream")]
    [TestCase("a.ogg", "audio/ogg")]
    [TestCase("a.mp4", "video/mp4")]
    [TestCase("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [TestCase("a.xyz", "application/octet-stream")]
    [TestCase("a.", "application/octet-stream")]
    [TestCase("a", "application/octet-stream")]
    public void ContentType_LeftOut_IsGuessedFromTheExtension(string fileName, string expected)
    {
        Assert.That(MediaUpload.FromBytes([], fileName).ContentType, Is.EqualTo(expected));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void ContentType_TurkishCulture_StillKnowsUpperCase()
    {
        Assert.That(MediaUpload.FromBytes([], "A.GIF").ContentType, Is.EqualTo("image/gif"));
    }

    [TestCase("image/png")]
    [TestCase("text/plain; charset=utf-8")]
    public void ContentType_Given_IsUsed(string contentType)
    {
        Assert.That(MediaUpload.FromBytes([], "a.txt", contentType).ContentType, Is.EqualTo(contentType));
    }

    [TestCase("")]
    [TestCase("s3cret")]
    [TestCase("text/plain; x=\"s3crét\"")]
    [TestCase("s3cret/x/y")]
    [TestCase("text/plain\r\nX-Inj: s3cret")]
    [TestCase("text/plain\ns3cret")]
    [Property("Fault", "D-44")]
    public void ContentType_IsNone_Throws(string contentType)
    {
        var exception = Assert.Throws<ArgumentException>(() => MediaUpload.FromBytes([], "a.txt", contentType));
        Assert.That(exception!.Message, Does.Not.Contain("s3cret"));
    }
}
