#pragma warning disable RS0030 // System.Console: the command line itself; everything else writes through what it is given here.

using Trengo.StubProgram;

return await StubCommand.RunAsync(args, Console.Out, Console.Error);
