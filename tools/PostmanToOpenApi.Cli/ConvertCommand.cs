using System.CommandLine;
using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Declares the command <c>convert</c>.</summary>
internal static class ConvertCommand
{
    private static readonly Dictionary<string, OpenApiSpecVersion> Versions = new(StringComparer.Ordinal)
    {
        ["3.0"] = OpenApiSpecVersion.OpenApi3_0,
        ["3.1"] = OpenApiSpecVersion.OpenApi3_1,
        ["3.2"] = OpenApiSpecVersion.OpenApi3_2,
    };

    private static readonly Dictionary<string, DocumentFormat> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = DocumentFormat.Json,
        ["yaml"] = DocumentFormat.Yaml,
    };

    public static Command Create(Streams streams)
    {
        var collection = new Argument<string>("COLLECTION") { Description = "The collection, exported from Postman in the format v1, v2.0 or v2.1; - reads standard input." };
        var document = new Option<string>("--output", "-o") { Description = "The OpenAPI document to write; - writes it to standard output, and the counts to standard error.", Required = true, HelpName = "OUT" };
        var overlays = new Option<string[]>("--overlay") { Description = "An OpenAPI overlay to apply, in JSON or YAML, or a folder with *.overlay.yaml and *.overlay.json files. Several are applied in the order given, those of a folder in that of their names.", HelpName = "PATH", DefaultValueFactory = _ => [] };
        var version = new Option<string>("--openapi") { Description = "The version of OpenAPI to write. Most code generators read 3.0 best.", DefaultValueFactory = _ => "3.0" };
        version.AcceptOnlyFromAmong([.. Versions.Keys]);
        var format = new Option<string?>("--format") { Description = "How to write the document. Where this is not given: YAML if OUT ends with .yaml or .yml, otherwise JSON." };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var examples = new Option<bool>("--examples") { Description = "Takes the collection's values over as examples. What looks like a secret is replaced." };
        var strict = new Option<bool>("--strict") { Description = "Fails, and writes nothing, if there is a warning." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Prints nothing but the reason of a failure." };
        var command = new Command("convert", "Converts a collection to an OpenAPI document.") { collection, document, overlays, version, format, examples, strict, quiet };
        var inputs = new CollectionInputs();
        inputs.Options.ToList().ForEach(command.Options.Add);
        command.SetAction(result => new Conversion(streams).Run(new ConvertSettings
        {
            Collection = result.GetRequiredValue(collection),
            Document = result.GetRequiredValue(document),
            Overlays = result.GetRequiredValue(overlays),
            Version = Versions[result.GetRequiredValue(version)],
            Format = result.GetValue(format) is { } name ? Formats[name] : null,
            Options = inputs.Read(result) with { IncludeExamples = result.GetValue(examples) },
            Environments = inputs.Environments(result),
            IsStrict = result.GetValue(strict),
            IsQuiet = result.GetValue(quiet),
        }));
        return command;
    }
}
