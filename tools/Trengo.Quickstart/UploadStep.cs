using Trengo.Quickstart.Output;
using Trengo.Quickstart.Wire;

namespace Trengo.Quickstart;

/// <summary>The upload whose progress can be watched: the method that is written by hand beside the generated one.</summary>
internal sealed class UploadStep
{
    private const int Length = 8_000_000;

    private readonly TrengoClient _trengo;
    private readonly WireRecorder _wire;
    private readonly ITourOutput _output;

    public UploadStep(TrengoClient trengo, WireRecorder wire, ITourOutput output)
    {
        _trengo = trengo;
        _wire = wire;
        _output = output;
    }

    public async Task RunAsync(long ticketId, CancellationToken cancellationToken)
    {
        var media = MediaUpload.FromBytes(new byte[Length], "sample.bin");
        long sent = 0;
        await _output.ShowUploadAsync(media.FileName, Length, show => _trengo.Messages.SendMediaAsync(
            ticketId, media, caption: null, new Progress(progress => show(sent = progress.Bytes)), cancellationToken));
        _output.Say(FormattableString.Invariant($"Upload: {sent / 1e6:F1} MB sent ({_wire.Last?.RequestLine} -> {_wire.Last?.Status})"));
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports at once and in order, so that the last number is the length.</summary>
    private sealed class Progress(Action<MediaProgress> report) : IProgress<MediaProgress>
    {
        public void Report(MediaProgress value) => report(value);
    }
}
