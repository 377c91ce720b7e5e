using System.Net;
using System.Net.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Trengo.Diagnostics;
using Trengo.Generated.Tests.Support;
using Trengo.Http;

namespace Trengo.Generated.Tests.Diagnostics;

[NonParallelizable]
public class CallTelemetryTests
{
    private static readonly Uri Address = new("https://app.trengo.com/api/v2");

    [Test, Property(NoSecretIsToldAttribute.Unwatched, "what it costs while nobody listens")]
    public void Telemetry_WhileNobodyListens_AllocatesNothing([Values] bool hasFactory)
    {
        var telemetry = new CallTelemetry(hasFactory ? NullLoggerFactory.Instance : null, Address, TimeProvider.System);
        using var message = new HttpRequestMessage();
        var call = new Call();
        Tell(telemetry, call, message);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Tell(telemetry, call, message);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(call.Trace, Is.Null);
    }

    [Test]
    public async Task Listeners_ThatThrow_ChangeNothingOfTheCall()
    {
        using var sink = new TelemetrySink { LoggingFails = new InvalidOperationException("The disk is full.") };
        using var client = TestClient.Create(new FakeHandler(), options => options.LoggerFactory = sink);

        await Assert.ThatAsync(() => client.Tickets.ListTicketsAsync(), Throws.Nothing);
        Assert.That(sink.Logs, Has.Count.EqualTo(4));
    }

    private static void Tell(CallTelemetry telemetry, ApiCall call, HttpRequestMessage message)
    {
        telemetry.CallStarting(call);
        telemetry.WaitingForTurn(call, TimeSpan.Zero);
        telemetry.AttemptStarting(call, message);
        telemetry.AttemptEnded(call, HttpStatusCode.InternalServerError, null);
        telemetry.Retrying(call);
        telemetry.CallEnded(call, null);
    }

    private sealed class Call() : ApiCall("GET", "/tickets", "listTickets", null!, null!)
    {
        public override bool CanReplay => true;

        public override bool IsUpload => false;

        public override bool EndsAtHeaders(HttpResponseMessage response) => false;

        public override HttpRequestMessage CreateMessage(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
