namespace Trengo.Quickstart.Output;

/// <summary>One line after the other, for files, pipes and terminals that know no control codes.</summary>
internal sealed class PlainOutput(TextWriter writer) : ITourOutput
{
    public void Say(string line) => writer.WriteLine(line);

    public async Task ShowAsync(IAsyncEnumerable<Step> steps)
    {
        await foreach (var step in steps)
        {
            Say(step.RequestLine is null ? $"{step.Name}: {step.Outcome}" : $"{step.Name}: {step.RequestLine} -> {step.Outcome}");
        }
    }

    // A bar that cannot be drawn over is a line for each piece: the one line after the upload says enough.
    public Task ShowUploadAsync(string fileName, long length, Func<Action<long>, Task> upload) => upload(_ => { });
}
