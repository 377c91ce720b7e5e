using System.CommandLine;
using PostmanToOpenApi.Comparison;

namespace PostmanToOpenApi.Cli;

/// <summary>Declares the command <c>diff</c>.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";
    private const string Never = "never";

    private static readonly Dictionary<string, ChangeLevel> Levels = new(StringComparer.Ordinal)
    {
        ["breaking"] = ChangeLevel.Breaking,
        ["unclear"] = ChangeLevel.Unclear,
        ["harmless"] = ChangeLevel.Harmless,
    };

    public static Command Create(Streams streams)
    {
        var old = new Argument<string>("OLD") { Description = "What callers know: an OpenAPI 3 document (JSON) or a Postman collection; - reads it from standard input." };
        var @new = new Argument<string>("NEW") { Description = "What they will get: likewise." };
        var format = new Option<string>("--format") { Description = "How to write the changes.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Markdown);
        var report = new Option<string?>("--output", "-o") { Description = "The file to write the changes to, instead of printing them.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "The least level of change for which the exit code is 3.", DefaultValueFactory = _ => "breaking" };
        failOn.AcceptOnlyFromAmong([.. Levels.Keys, Never]);
        var command = new Command("diff", "Compares two descriptions of an API.") { old, @new, format, report, failOn };
        command.SetAction(result => new Comparing(streams).Run(
            result.GetRequiredValue(old),
            result.GetRequiredValue(@new),
            result.GetValue(format) == Markdown,
            result.GetValue(report),
            Levels.TryGetValue(result.GetRequiredValue(failOn), out var level) ? level : null));
        return command;
    }
}
