using Spectre.Console;

namespace Trengo.Quickstart.Output;

/// <summary>A growing table and a progress bar, for a terminal.</summary>
internal sealed class TableOutput(IAnsiConsole console) : ITourOutput
{
    public void Say(string line) => console.WriteLine(line);

    public async Task ShowAsync(IAsyncEnumerable<Step> steps)
    {
        var table = new Table().Border(TableBorder.Horizontal).AddColumns("Operation", "Request line", "Status");
        // The newest rows are what a low window shows while the table grows; in the end all of it is printed.
        await console.Live(table).Cropping(VerticalOverflowCropping.Top).StartAsync(async live =>
        {
            await foreach (var step in steps)
            {
                // As texts, for a name with brackets would be taken for markup.
                table.AddRow(new Text(step.Name), new Text(step.RequestLine ?? ""), new Text(step.Outcome, StyleOf(step)));
                live.Refresh();
            }
        });
    }

    public Task ShowUploadAsync(string fileName, long length, Func<Action<long>, Task> upload) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn { Base = FileSizeBase.Decimal })
            .StartAsync(progress =>
            {
                var bar = progress.AddTask(Markup.Escape(fileName), maxValue: length);
                return upload(sent => bar.Value = sent);
            });

    private static Style StyleOf(Step step) => step.Succeeded switch
    {
        true => new Style(Color.Green),
        false => new Style(Color.Red),
        null => new Style(Color.Grey),
    };
}
