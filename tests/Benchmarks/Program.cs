using BenchmarkDotNet.Running;
using Benchmarks.Client;
using Benchmarks.Converter;

switch (args)
{
    case []:
        await ClientPairs.RunAsync();
        break;
    case ["stub"]:
        await StubStart.RunAsync();
        break;
    case ["collection", var requests, var file]:
        await File.WriteAllBytesAsync(file, SyntheticCollection.Write(int.Parse(requests, System.Globalization.CultureInfo.InvariantCulture)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
