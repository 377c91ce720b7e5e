using Trengo.Quickstart.Collection;
using Trengo.Quickstart.Output;
using Trengo.Quickstart.Wire;
using Trengo.Testing;

namespace Trengo.Quickstart.Guide;

/// <summary>Shows what the library does, step by step, each with the lines that did it.</summary>
internal sealed class GuidedTour(TrengoClient trengo, TrengoStub stub, WireRecorder wire, ITourOutput output)
{
    private const int UploadLength = 8_000_000;
    private const string SigningSecret = "the signing_secret of the webhook";

    private int _number = 2;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await StepAsync("List, with paging", "List", () => GuideSteps.ListAsync(trengo, stub, cancellationToken));
        long ticketId = 0;
        await StepAsync("Create", "Create", async () =>
        {
            (ticketId, var outcome) = await GuideSteps.CreateAsync(trengo, cancellationToken);
            return outcome;
        });
        await StepAsync("Upload, with progress", "Upload", () => UploadAsync(ticketId, cancellationToken));
        await StepAsync("Survive a rate limit", "Limit", () => GuideSteps.SurviveLimitAsync(trengo, stub, ticketId, cancellationToken));
        await StepAsync("Verify a webhook", "Webhook", () => GuideSteps.VerifyWebhookAsync(stub, SigningSecret, cancellationToken));
        output.Say("");
    }

    /// <summary>The two steps that were made before this was started.</summary>
    public static void TellOfBuild(ITourOutput output)
    {
        var (converted, generated) = Provenance.Describe();
        Tell(output, 1, "Convert", ["postman-to-openapi convert spec/trengo.postman_collection.json --overlay spec/overlays -o spec/trengo.openapi.json"], converted);
        Tell(output, 2, "Generate, in the build", ["""<PostmanCollection Include="spec/trengo.postman_collection.json" Overlays="spec/overlays/*.overlay.yaml" />"""], generated);
    }

    private async Task StepAsync(string title, string region, Func<Task<string>> run) =>
        Tell(output, ++_number, title, Snippets.Of(region), await run());

    private static void Tell(ITourOutput output, int number, string title, IEnumerable<string> code, string outcome)
    {
        output.Say($"{number}. {title}");
        foreach (var line in code)
        {
            output.Say($"     {line}");
        }

        output.Say($"   -> {outcome}");
    }

    private async Task<string> UploadAsync(long ticketId, CancellationToken cancellationToken)
    {
        long sent = 0;
        await output.ShowUploadAsync("sample.bin", UploadLength, show => GuideSteps.UploadAsync(
            trengo, ticketId, new byte[UploadLength], new Progress(progress => show(sent = progress.Bytes)), cancellationToken));
        return FormattableString.Invariant($"{sent / 1e6:F1} MB sent, {wire.Last?.RequestLine} -> {wire.Last?.Status}, {stub.Files[^1].Content.Length / 1e6:F1} MB arrived");
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports at once and in order, so that the last number is the length.</summary>
    private sealed class Progress(Action<MediaProgress> report) : IProgress<MediaProgress>
    {
        public void Report(MediaProgress value) => report(value);
    }
}
