using System.Security.Cryptography;

namespace Trengo.Testing;

/// <summary>A file that was uploaded to the stub.</summary>
public sealed class StubFile
{
    internal StubFile(ReceivedPart part, Uri url)
    {
        Name = part.FileName ?? part.Name;
        ContentType = part.ContentType ?? "application/octet-stream";
        Content = part.Content;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(part.Content.Span));
        Url = url;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The content type.</summary>
    public string ContentType { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The SHA-256 hash of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Where it can be downloaded from, without a token.</summary>
    public Uri Url { get; }
}
