namespace Trengo.ContractTests.Support;

/// <summary>A part of a multipart body as it arrived.</summary>
internal sealed record ReceivedPart(string Name, string? FileName, string? ContentType, byte[] Content)
{
    public bool IsFile => FileName is not null;
}
