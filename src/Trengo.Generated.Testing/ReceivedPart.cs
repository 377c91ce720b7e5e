using System.Text;

namespace Trengo.Testing;

/// <summary>A part of a multipart body, as it arrived.</summary>
public sealed class ReceivedPart
{
    internal ReceivedPart(string name, string? fileName, string? contentType, byte[] content) =>
        (Name, FileName, ContentType, Content) = (name, fileName, contentType, content);

    /// <summary>The name of the field.</summary>
    public string Name { get; }

    /// <summary>The name of the file; <see langword="null"/> if it is none.</summary>
    public string? FileName { get; }

    /// <summary>The content type; <see langword="null"/> if none was sent.</summary>
    public string? ContentType { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Whether it is a file.</summary>
    public bool IsFile => FileName is not null;

    /// <summary>The bytes as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);
}
