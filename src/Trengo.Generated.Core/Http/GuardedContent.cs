using System.Net;

namespace Trengo.Http;

/// <summary>The body of an answer that the caller reads, under the limits of length and of pauses.</summary>
internal sealed class GuardedContent : HttpContent
{
    private readonly HttpContent _content;
    private readonly ResponseGuard _guard;

    public GuardedContent(HttpContent content, ResponseGuard guard)
    {
        _content = content;
        _guard = guard;
        foreach (var header in content.Headers)
        {
#pragma warning disable RS0030 // It is the server's text, on its way in: nothing of it comes onto the wire, and reading it must not fail.
            Headers.TryAddWithoutValidation(header.Key, header.Value);
#pragma warning restore RS0030
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync() =>
        new GuardedStream(await _content.ReadAsStreamAsync().ConfigureAwait(false), _guard);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using var body = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await body.CopyToAsync(stream).ConfigureAwait(false);
    }

#if NET
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) =>
        new GuardedStream(_content.ReadAsStream(cancellationToken), _guard);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var body = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await body.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var body = CreateContentReadStream(cancellationToken);
        body.CopyTo(stream);
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _guard.Dispose();
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}
