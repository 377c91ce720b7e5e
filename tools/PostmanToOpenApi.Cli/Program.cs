using PostmanToOpenApi.Cli;

NoCollection.Begin();

#pragma warning disable RS0030 // The one place where the command meets the real console.
try
{
    var exitCode = CommandLine.Run(args, Console.Out, Console.Error, Console.OpenStandardInput(), Console.OpenStandardOutput());
    Console.Out.Flush();
    return exitCode;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    // Nobody reads the output any more, or there is no room for it: there is nowhere left to say so but the exit code.
    return 1;
}
#pragma warning restore RS0030
