using System.CommandLine;

namespace PostmanToOpenApi.Cli;

/// <summary>Declares the command <c>convert</c>.</summary>
internal static class ConvertCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var collection = new Argument<string>("COLLECTION") { Description = "The collection, exported from Postman in the format v1, v2.0 or v2.1." };
        var document = new Option<string>("--output", "-o") { Description = "The OpenAPI document to write.", Required = true };
        var overlays = new Option<string[]>("--overlay") { Description = "An OpenAPI overlay to apply, in JSON or YAML, or a folder with *.overlay.yaml and *.overlay.json files. Several are applied in the order given, those of a folder in that of their names.", HelpName = "PATH", DefaultValueFactory = _ => [] };
        var command = new Command("convert", "Converts a collection to an OpenAPI 3.0 document.") { collection, document, overlays };
        var inputs = new CollectionInputs();
        inputs.Options.ToList().ForEach(command.Options.Add);
        command.SetAction(result => new Conversion(output, error).Run(result.GetRequiredValue(collection), result.GetRequiredValue(document), result.GetRequiredValue(overlays), inputs, result));
        return command;
    }
}
