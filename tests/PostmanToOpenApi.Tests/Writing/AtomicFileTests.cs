using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Writing;

public class AtomicFileTests
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Write_SameContent_LeavesTheFileUntouched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("x.json", "same");
        File.SetLastWriteTimeUtc(path, LongAgo);

        Assert.That(AtomicFile.Write(path, "same"u8), Is.False);
        Assert.That(File.GetLastWriteTimeUtc(path), Is.EqualTo(LongAgo));
    }

    [TestCase("same", false)]
    [TestCase("sama", true)]
    [TestCase("other", true)]
    [TestCase("sam", true)]
    [TestCase("same and more", true)]
    [TestCase("", true)]
    public void Write_Pieces_AreComparedWithTheFileAsAWhole(string content, bool isWritten)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("x.json", "same");

        var written = AtomicFile.Write(path, stream =>
        {
            foreach (var piece in content.Chunk(3))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(piece));
            }
        });

        Assert.That(written, Is.EqualTo(isWritten));
        Assert.That(File.ReadAllText(path), Is.EqualTo(content));
        Assert.That(folder.Names, Is.EqualTo(["x.json"]));
    }

    [Test]
    public void Write_OtherContent_ReplacesTheFileAndLeavesNothingBeside()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("x.json", "old!");

        Assert.That(AtomicFile.Write(path, "new!"u8), Is.True);
        Assert.That(File.ReadAllText(path), Is.EqualTo("new!"));
        Assert.That(folder.Names, Is.EqualTo(["x.json"]));
    }

    [TestCase("")]
    [TestCase("ol")]
    [TestCase("new")]
    public void Write_FailureOnTheWay_LeavesTheOldFileAndNothingBeside(string before)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("x.json", "old");

        Assert.That(
            () => AtomicFile.Write(path, stream =>
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(before));
                throw new InvalidOperationException();
            }),
            Throws.InvalidOperationException);
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(folder.Names, Is.EqualTo(["x.json"]));
    }

    [Test]
    [Property("Threat", "CV11")]
    public void Write_OntoAFolder_FailsAndLeavesNothingBeside()
    {
        using var folder = new TemporaryFolder();
        var path = Directory.CreateDirectory(folder.File("x.json")).FullName;

        Assert.That(() => AtomicFile.Write(path, "new"u8), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(folder.Names, Is.EqualTo(["x.json"]));
    }

    [Test]
    public void Write_ThroughALink_KeepsTheLink()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("target.json", "old");
        var link = File.CreateSymbolicLink(folder.File("link.json"), target).FullName;

        AtomicFile.Write(link, "new"u8);

        Assert.That((File.ReadAllText(target), new FileInfo(link).LinkTarget), Is.EqualTo(("new", target)));
    }
}
