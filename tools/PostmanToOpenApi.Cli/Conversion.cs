using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Converts one file to another, and tells how it went.</summary>
internal sealed class Conversion(Streams streams)
{
    private const int Done = 0;
    private const int Refused = 1;

    public int Run(ConvertSettings settings)
    {
        try
        {
            var overlays = OverlayInputs.Expand(settings.Overlays);
            var result = Convert(settings, overlays);
            if (settings.IsStrict && result.Diagnostics.Count > 0)
            {
                return RefuseWarnings(settings, result.Diagnostics);
            }

            var inputs = settings.Environments.Select(environment => new NamedInput(environment, "environment"))
                .Concat(overlays.Select(overlay => new NamedInput(overlay, "overlay")))
                .Prepend(new NamedInput(settings.Collection, "collection"));
            Write(settings, inputs, stream => OpenApiDocumentWriter.Write(result.Document, settings.Version, settings.FormatOfDocument, stream));
            Report(settings, result, overlays.Count);
            return Done;
        }
        catch (PostmanConversionException e)
        {
            streams.Error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    private ConversionResult Convert(ConvertSettings settings, IReadOnlyList<string> overlays)
    {
        var options = settings.Options with
        {
            Version = settings.Version,
            Environments = [.. settings.Environments.Select(path => new EnvironmentFile(path, InputFile.Read(path, DiagnosticCodes.CannotRead, "environment")))],
            Overlays = [.. overlays.Select(overlay => new OverlayFile(overlay, InputFile.Read(overlay, DiagnosticCodes.CannotReadOverlay, "overlay")))],
        };
        return PostmanConverter.Convert(InputFile.ReadOrInput(settings.Collection, streams.Input, "collection"), InputFile.DisplayName(settings.Collection), options);
    }

    private void Write(ConvertSettings settings, IEnumerable<NamedInput> inputs, Action<Stream> document)
    {
        if (settings.Document == Streams.Name)
        {
            document(streams.Document);
            streams.Document.Flush();
        }
        else
        {
            OutputFile.Write(settings.Document, "document", inputs.Where(input => input.Path != Streams.Name), document);
        }
    }

    // One line on standard error, as every failure; the warnings themselves where no document is expected.
    private int RefuseWarnings(ConvertSettings settings, IReadOnlyList<Diagnostic> warnings)
    {
        if (!settings.IsQuiet && settings.Document != Streams.Name)
        {
            foreach (var warning in warnings)
            {
                streams.Output.WriteLine(warning.ToString());
            }
        }

        var first = warnings[0];
        streams.Error.WriteLine((first with
        {
            Code = DiagnosticCodes.StrictWarnings,
            Severity = DiagnosticSeverity.Error,
            Message = FormattableString.Invariant($"expected no warning, found {warnings.Count}, the first of them {first.Code}; correct what they are about, or leave '--strict' out"),
        }).ToString());
        return Refused;
    }

    private void Report(ConvertSettings settings, ConversionResult result, int overlays)
    {
        if (settings.IsQuiet)
        {
            return;
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            streams.Error.WriteLine(diagnostic.ToString());
        }

        var counts = result.Counts;
        var actions = overlays > 0 ? FormattableString.Invariant($", {result.OverlayActions} overlay actions applied") : "";
        var summary = settings.Document == Streams.Name ? streams.Error : streams.Output;
        summary.WriteLine(FormattableString.Invariant(
            $"{counts.Requests} requests: {counts.Operations} operations, {counts.Merged} merged, {counts.LeftOut} left out, {counts.Warnings} warnings{actions}"));
    }
}
