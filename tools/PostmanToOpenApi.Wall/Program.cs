using System.Runtime.CompilerServices;

namespace PostmanToOpenApi.Wall;

internal static class Program
{
    private static int Main(string[] args)
    {
        RoslynLocator.Register();
        return Run(args);
    }

    // A method of its own: what it calls needs the compiler's assemblies, which are only found now.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(string[] args)
    {
#pragma warning disable RS0030 // The one place where the command meets the real console.
        return WallCommand.Run(args, Console.Out);
#pragma warning restore RS0030
    }
}
