using System.Reflection;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Trengo.ContractTests.Collection;
using Trengo.ContractTests.Spec;
using Trengo.ContractTests.Support;
using Trengo.Testing;

namespace Trengo.ContractTests.Newman;

/// <summary>
/// The collection, sent by Postman's own runner and by the generated methods with the same values: at the server there must be no
/// difference.
/// </summary>
[Category("Slow")]
public sealed class NewmanTests
{
    private static readonly Dictionary<string, string> OperationIds = Specification.Operations(Specification.Committed)
        .ToDictionary(operation => operation.Route, operation => operation.Operation["operationId"]!.GetValue<string>());

    private readonly Dictionary<string, ReceivedRequest> _byNewman = [];
    private string _folder = "";

    private static IEnumerable<TestCaseData> Requests =>
        CollectionFile.Requests.Select(request => new TestCaseData(request).SetArgDisplayNames(request.Key));

    private string PhotoFile => Path.Combine(_folder, ContractCases.FileName);

    [OneTimeSetUp]
    public async Task SendByNewmanAsync()
    {
        if (NewmanRun.Obstacle is { } obstacle)
        {
            Assert.Ignore(obstacle);
        }

        _folder = Directory.CreateTempSubdirectory("contract").FullName;
        await File.WriteAllBytesAsync(PhotoFile, ContractCases.FileContent);
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        var output = await NewmanRun.SendAllAsync(stub.BaseUrl, TrengoStub.Token, ContractCases.PathValues, PhotoFile);

        Assert.That(stub.Requests, Has.Count.EqualTo(CollectionFile.Requests.Count), output);
        foreach (var (request, received) in CollectionFile.Requests.Zip(stub.Requests))
        {
            _byNewman[request.Key] = received;
        }
    }

    [OneTimeTearDown]
    public void DeleteFile()
    {
        if (_folder.Length > 0)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_WithTheCollectionsValues_SendsWhatNewmanSends(object collectionRequest)
    {
        var request = (CollectionRequest)collectionRequest;
        var newman = _byNewman[request.Key];
        var client = await SendByClientAsync(request);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.OperationId, Is.EqualTo(newman.OperationId));
            Assert.That(client.ToString(), Is.EqualTo(newman.ToString()), "method and path");
            Assert.That(client.PathAndQuery, Is.EqualTo(newman.PathAndQuery), "query");
            Assert.That(client.Token, Is.EqualTo(newman.Token), "token");
            Assert.That(client.ContentType, Is.EqualTo(newman.ContentType), "content type");
            Assert.That(client.Status, Is.EqualTo(newman.Status), "status");
            if (newman.Header("Accept") is { } accept and not "*/*")
            {
                Assert.That(client.Header("Accept"), Is.EqualTo(accept), "Accept");
            }

            if (newman.Parts.Count > 0)
            {
                Assert.That(client.Parts.Select(Describe), Is.EquivalentTo(newman.Parts.Select(Describe)), "parts");
            }
            else
            {
                Assert.That(JsonNode.DeepEquals(client.Json, newman.Json), Is.True, $"body: {client.Json} and {newman.Json}");
                Assert.That(client.Body.Length == 0, Is.EqualTo(newman.Body.Length == 0), "whether there is a body");
            }
        }
    }

    private async Task<ReceivedRequest> SendByClientAsync(CollectionRequest request)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient(options => options.MaxRetries = 0);
        try
        {
            await GeneratedCall.InvokeAsync(trengo, OperationIds[$"{request.Method} {Template(request)}"], parameter => ValueOf(parameter, request));
        }
        catch (TrengoApiException)
        {
            // The status is compared with newman's.
        }

        return stub.Requests.Single();
    }

    private static string Template(CollectionRequest request) =>
        string.Join('/', request.Url.PathTemplate.Split('/').Select(segment => segment.StartsWith(':') ? $"{{{segment[1..]}}}" : segment));

    private object? ValueOf(ParameterInfo parameter, CollectionRequest request) => parameter.ParameterType switch
    {
        var type when type == typeof(long) => ContractCases.PathValues.Single(value => request.Url.PathTemplate.EndsWith(':' + value.Key, StringComparison.Ordinal) || request.Url.PathTemplate.Contains($":{value.Key}/", StringComparison.Ordinal)).Value,
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(MediaUpload) => MediaUpload.FromFile(PhotoFile),
        var type when parameter.Name == "body" && type.IsClass && type != typeof(string) => JsonConvert.DeserializeObject((string)request.Body!["raw"]!, type),
        // The samples of the collection's fields are empty texts.
        var type when type == typeof(string) && request.FormParts?.ContainsKey(parameter.Name!) == true => "",
        _ => null,
    };

    private static string Describe(ReceivedPart part) => $"{part.Name} {part.FileName} {(part.IsFile ? part.ContentType : "")} {Convert.ToHexString(part.Content.Span)}";
}
