using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.OpenApi;
using PostmanToOpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Writing;

namespace Benchmarks.Converter;

/// <summary>Time and allocation of each stage of a conversion by itself.</summary>
/// <remarks>Once an iteration, for a stage changes what it is given.</remarks>
[Config(typeof(Once))]
[MemoryDiagnoser]
public class ConverterBenchmarks
{
    private byte[] _file = [];
    private PostmanCollection _collection = null!;
    private IReadOnlyList<IReadOnlyList<SourceNode>> _samples = [];
    private OpenApiDocument _document = null!;
    private OpenApiDocument _hardened = null!;

    /// <summary>How many requests the collection has.</summary>
    [Params(21, 1_000, 10_000)]
    public int Requests { get; set; }

    /// <summary>Makes the collection, and what the later stages are given.</summary>
    [GlobalSetup]
    public void MakeCollection()
    {
        _file = SyntheticCollection.Write(Requests);
        _samples = [.. RequestWalker.Walk(Read().Root, new VariableScope(null, [])).Select(context => Samples(context.Request).ToList())];
        _hardened = PostmanConverter.Convert(_file, "collection.json").Document;
    }

    /// <summary>What the stages before make.</summary>
    [IterationSetup(Targets = [nameof(ConvertModel), nameof(Harden)])]
    public void Prepare()
    {
        _collection = Read();
        _document = Convert();
    }

    /// <summary>From the bytes of the file to the model.</summary>
    [Benchmark]
    public object ReadFile() => Read();

    /// <summary>From the samples of JSON in the collection to what is known of their types. A part of <see cref="ConvertModel"/>.</summary>
    [Benchmark]
    public object Infer()
    {
        var shapes = new List<Shape>();
        var sampler = new JsonSampler(new ConversionLog(new SourceFile("collection.json", _file)));
        var scope = new VariableScope(null, []);
        foreach (var samples in _samples)
        {
            var shape = new Shape();
            shapes.Add(shape);
            foreach (var sample in samples)
            {
                // The converter's two ways: that of plain JSON, and that of all else.
                if (!sampler.TryObserve(sample, () => shape, scope))
                {
                    sampler.Observe(shape, sampler.Read(sample.Text, sample, scope)!, sample, scope);
                }
            }
        }

        return shapes;
    }

    /// <summary>From the model to the document.</summary>
    [Benchmark]
    public object ConvertModel() => Convert();

    /// <summary>Makes the document safe.</summary>
    [Benchmark]
    public void Harden() => new DocumentHardener(_document, new ConversionLog(new SourceFile("collection.json", _file))).Harden();

    /// <summary>From the document to UTF-8.</summary>
    [Benchmark]
    public void Write() => Write(_hardened);

    /// <summary>All stages.</summary>
    [Benchmark]
    public void All() => Write(PostmanConverter.Convert(_file, "collection.json").Document);

    private static void Write(OpenApiDocument document) => OpenApiDocumentWriter.Write(document, OpenApiSpecVersion.OpenApi3_0, DocumentFormat.Json, Stream.Null);

    private static IEnumerable<SourceNode> Samples(PostmanRequest request) =>
        request.Responses.Select(response => response.BodyNode).Prepend(request.Body?.TextNode).OfType<SourceNode>().Where(sample => sample.Text.Length > 0);

    private PostmanCollection Read()
    {
        var file = new SourceFile("collection.json", _file);
        var reader = new CollectionReader(file);
        return reader.Read(InputReader.Read(file, new DuplicateMembers(file), reader.ReadAhead));
    }

    private OpenApiDocument Convert() =>
        new CollectionConverter(_collection, ConversionOptions.Default, new ConversionLog(new SourceFile("collection.json", _file))).Convert().Document;

    // One job: a second attribute would add a job instead of saying more of the first.
    private sealed class Once : ManualConfig
    {
        public Once() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(5).WithInvocationCount(1).WithUnrollFactor(1));
    }
}
