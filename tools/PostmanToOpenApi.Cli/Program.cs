using PostmanToOpenApi.Cli;

#pragma warning disable RS0030 // The one place where the command meets the real console.
return CommandLine.Run(args, Console.Out, Console.Error);
#pragma warning restore RS0030
