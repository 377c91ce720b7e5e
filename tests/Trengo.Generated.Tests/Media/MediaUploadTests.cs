using System.Net.Http;
using System.Text;
using PostmanToOpenApi.Runtime;
using Trengo.Generated.Tests.Support;
using Trengo.Media;

namespace Trengo.Generated.Tests.Media;

public class MediaUploadTests
{
    [Test]
    public async Task FromFile_Sent_OpensItOnlyMeanwhile()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Guid.NewGuid().ToString("N") + ".txt");
        await File.WriteAllTextAsync(path, "first");
        var upload = MediaUpload.FromFile(path);
        await File.WriteAllTextAsync(path, "second time");

        Assert.That(upload.Length, Is.EqualTo(11));
        Assert.That(upload.FileName, Is.EqualTo(Path.GetFileName(path)));
        Assert.That(upload.ContentType, Is.EqualTo("text/plain"));
        Assert.That(await ReadAsync(upload), Is.EqualTo("second time"));
        Assert.That(await ReadAsync(upload), Is.EqualTo("second time"));
        File.Delete(path);
        await Assert.ThatAsync(() => ReadAsync(upload), Throws.InstanceOf<FileNotFoundException>());
    }

    [Test]
    public void FromFile_NoSuchFile_ThrowsAtOnce()
    {
        Assert.Throws<FileNotFoundException>(() => MediaUpload.FromFile("no such file"));
        Assert.Throws<ArgumentNullException>(() => MediaUpload.FromFile(null!));
    }

    [Test]
    public void FromStream_NotReadable_ThrowsAtOnce()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentException>(() => MediaUpload.FromStream(closed, "a"));
        Assert.Throws<ArgumentNullException>(() => MediaUpload.FromStream(null!, "a"));
    }

    [Test]
    [Property("Fault", "D-40")]
    public async Task FromStream_StandsInTheMiddle_IsSentFromThereEachTimeAndLeftOpen()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("0123456789abc")) { Position = 10 };
        var upload = MediaUpload.FromStream(stream, "a");

        Assert.That(upload.Length, Is.EqualTo(3));
        Assert.That(await ReadAsync(upload), Is.EqualTo("abc"));
        Assert.That(await ReadAsync(upload), Is.EqualTo("abc"));
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public async Task FromStream_CannotSeek_HasNoLengthAndIsSentOnce()
    {
        var stream = new FakeStream(3);
        var upload = MediaUpload.FromStream(stream, "a");

        Assert.That(upload.Length, Is.Null);
        Assert.That(await ReadAsync(upload), Has.Length.EqualTo(3));
        var exception = await Assert.ThrowsAsync<MediaUploadFault>(() => ReadAsync(upload));
        Assert.That(exception!.InnerException, Is.InstanceOf<InvalidOperationException>().With.Message.Contains("has been sent already"));
        Assert.That(stream.IsClosed, Is.False);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(131_071)]
    [TestCase(131_072)]
    [TestCase(131_073)]
    [Property("Fault", "D-40")]
    public async Task FromBytes_AnyLength_IsSentWhole(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => FakeStream.ByteAt(i)).ToArray();
        var upload = MediaUpload.FromBytes(bytes, "a");

        Assert.That(upload.Length, Is.EqualTo(length));
        Assert.That(await ContentOf(upload).ReadAsByteArrayAsync(), Is.EqualTo(bytes));
    }

#if !AGAINST_NETSTANDARD
    [Test]
    public async Task FromBytes_PartOfAnArray_IsSentAlone()
    {
        byte[] bytes = [1, 2, 3, 4];

        Assert.That(await ContentOf(MediaUpload.FromBytes(bytes.AsMemory(1, 2), "a")).ReadAsByteArrayAsync(), Is.EqualTo(bytes[1..3]));
    }
#endif

    private static HttpContent ContentOf(IFilePart upload) => upload.CreateContent(CancellationToken.None);

    private static async Task<string> ReadAsync(MediaUpload upload) => await ContentOf(upload).ReadAsStringAsync();
}
