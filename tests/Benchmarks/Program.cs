using Benchmarks.Client;

await ClientPairs.RunAsync();
