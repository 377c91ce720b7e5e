#pragma warning disable RS0030 // System.Console: the command line itself; everything else writes through what it is given here.

using System.Runtime.InteropServices;
using Spectre.Console;
using Trengo.Quickstart;
using Trengo.Quickstart.Output;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // A second Ctrl+C ends the process at once.
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
});

try
{
    using var destination = Destination.FromEnvironment();
    var problem = await new Tour(destination, CreateOutput()).RunAsync(stop.Token);
    if (problem is null)
    {
        return 0;
    }

    Console.Error.WriteLine(problem);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Cancelled.");
    return 130;
}
catch (Exception exception)
{
    // The part about a parameter is for programmers.
    var message = exception is ArgumentException ? exception.Message.Split(" (Parameter ")[0] : exception.Message;
    Console.Error.WriteLine($"The quickstart could not run: {message}");
    return 1;
}

static ITourOutput CreateOutput()
{
    // Where colours are not wanted (NO_COLOR), neither is a table that draws over itself.
    var profile = AnsiConsole.Profile;
    var isRich = !Console.IsOutputRedirected && profile.Capabilities.Ansi && profile.Capabilities.ColorSystem != ColorSystem.NoColors;
    return isRich ? new TableOutput(AnsiConsole.Console) : new PlainOutput(Console.Out);
}
