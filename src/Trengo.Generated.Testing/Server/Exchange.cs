using Microsoft.AspNetCore.Builder;
using Trengo.Testing.Faults;

namespace Trengo.Testing.Server;

/// <summary>What WireMock's callbacks cannot say of an answer: that its connection is to be cut.</summary>
internal sealed class Exchange
{
    private static readonly AsyncLocal<Exchange?> OfThisRequest = new();

    public static Exchange? Current => OfThisRequest.Value;

    public StubCut Cut { get; set; }

    /// <summary>Stands in front of WireMock, whose responses then go through here.</summary>
    public static void Attach(IApplicationBuilder application) => application.Use(async (context, next) =>
    {
        var exchange = new Exchange();
        OfThisRequest.Value = exchange;
        var body = context.Response.Body;
        context.Response.Body = new CutStream(body, exchange);
        await next(context).ConfigureAwait(false);
        context.Response.Body = body;
        if (exchange.Cut != StubCut.No)
        {
            context.Abort();
        }
    });

    /// <summary>Lets through half of what is written, or nothing, where the connection is to be cut.</summary>
    private sealed class CutStream(Stream inner, Exchange exchange) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            switch (exchange.Cut)
            {
                case StubCut.No:
                    await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
                    break;
                case StubCut.InBody:
                    await inner.WriteAsync(buffer[..(buffer.Length / 2)], cancellationToken).ConfigureAwait(false);
                    await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
                    break;
            }
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
