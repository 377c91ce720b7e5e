using System.Net;

namespace Trengo.Http;

/// <summary>The caller's content, as often as it is sent; it stays open, for it is not ours.</summary>
internal sealed class SharedContent : HttpContent
{
    private readonly HttpContent _content;

    public SharedContent(HttpContent content)
    {
        _content = content;
        foreach (var header in content.Headers)
        {
            Headers.Add(header.Key, header.Value);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _content.CopyToAsync(stream, context);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _content.CopyToAsync(stream, context, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }
}
