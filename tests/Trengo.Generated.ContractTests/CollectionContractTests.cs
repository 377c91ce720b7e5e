using System.Net;
using Newtonsoft.Json.Linq;
using Trengo.ContractTests.Collection;
using Trengo.Testing;

namespace Trengo.ContractTests;

/// <summary>Every request of the collection, sent by the method that was generated for it and held against the collection.</summary>
public sealed class CollectionContractTests
{
    private const string Error = """{"message":"no"}""";

    /// <summary>What Trengo refuses of the collection's requests, for it documents other bodies.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["Messages / Send a ticket message"] = "MissingMember 'message'",
        ["Webhooks / Create a webhook"] = "MissingMember 'type'",
    };

    private TrengoStub _stub = null!;
    private TrengoClient _trengo = null!;

    private static IEnumerable<TestCaseData> Requests =>
        CollectionFile.Requests.Select(request => new TestCaseData(request).SetArgDisplayNames(request.Key));

    [SetUp]
    public void Start()
    {
        _stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        _trengo = _stub.CreateClient(options => options.MaxRetries = 0);
    }

    [TearDown]
    public void Stop()
    {
        _trengo.Dispose();
        _stub.Dispose();
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_Called_SendsWhatTheCollectionSays(object collectionRequest)
    {
        var expected = (CollectionRequest)collectionRequest;

        await Assert.ThatAsync(() => CallOf(expected)(_trengo), Refused.ContainsKey(expected.Key) ? Throws.InstanceOf<TrengoValidationException>() : Throws.Nothing);

        var received = _stub.Requests.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(received.Method, Is.EqualTo(expected.Method), "method");
            Assert.That(received.Path, Is.EqualTo(expected.Url.PathWith(ContractCases.PathValues)), "path");
            Assert.That(received.Query.Keys, Is.EquivalentTo(expected.Url.QueryNames), "the names in the query");
            Assert.That(received.Token, Is.EqualTo(TrengoStub.Token), "bearer token");
            Assert.That(received.Header("Accept"), Is.EqualTo("application/json"), "Accept");
            AssertBody(expected, received);
        }

        var violations = string.Join('\n', _stub.Violations);
        Assert.That(violations, Refused.TryGetValue(expected.Key, out var refused) ? Does.Contain(refused) : Is.Empty);
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_AnsweredWithAnySuccess_Returns(object collectionRequest)
    {
        var call = CallOf((CollectionRequest)collectionRequest);
        foreach (var (status, body) in new[] { (200, "{\"id\":1}"), (201, "{\"id\":1}"), (202, "{}"), (206, "[]") })
        {
            _stub.Next(StubFault.Answered(status, body));

            await Assert.ThatAsync(() => call(_trengo), Throws.Nothing, $"status {status}");
        }
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_AnsweredWithNothing_FailsOnlyWhereItReads(object collectionRequest)
    {
        var request = (CollectionRequest)collectionRequest;
        var call = CallOf(request);
        foreach (var status in new[] { 200, 202, 204 })
        {
            _stub.Next(StubFault.Answered(status));

            await Assert.ThatAsync(() => call(_trengo), request.Method == "GET" ? Throws.InstanceOf<TrengoApiException>() : Throws.Nothing, $"status {status}");
        }
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_AnsweredWithAnError_ThrowsWhatWasAsked(object collectionRequest)
    {
        var request = (CollectionRequest)collectionRequest;
        var call = CallOf(request);
        _stub.Next(StubFault.Answered(422, Error));

        var error = (await Assert.ThrowsAsync<TrengoValidationException>(() => call(_trengo)))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(error.Method, Is.EqualTo(request.Method));
            Assert.That(error.ResponseBody, Is.EqualTo(Error));
            Assert.That(error.ToString(), Does.Not.Contain(TrengoStub.Token).And.Not.Contain("\"no\""));
        }
    }

    [Test]
    public void ContractCases_ComparedWithTheCollection_HaveNoneThatItLacks()
    {
        var requests = CollectionFile.Requests.Select(request => request.Key);

        Assert.That(ContractCases.Calls.Keys.Except(requests), Is.Empty, "cases for requests that the collection does not have (any more)");
    }

    [Test]
    public void CollectionRequests_NamedByFolderAndName_AreDistinct() =>
        Assert.That(CollectionFile.Requests.Select(request => request.Key), Is.Unique);

    private static Func<TrengoClient, Task> CallOf(CollectionRequest request)
    {
        Assert.That(
            ContractCases.Calls.ContainsKey(request.Key),
            Is.True,
            $"The collection's request '{request.Key}' ({request.Method} {request.Url.PathTemplate}) has no contract case: add one to ContractCases.cs.");
        return ContractCases.Calls[request.Key];
    }

    private static void AssertBody(CollectionRequest expected, ReceivedRequest received)
    {
        if (expected.JsonMembers is { } members)
        {
            Assert.That(received.ContentType, Is.EqualTo("application/json"), "content type");
            Assert.That(
                JObject.Parse(received.Json!.ToJsonString()).Properties().ToDictionary(member => member.Name, member => member.Value.Type),
                Is.EquivalentTo(members),
                "the members of the JSON body and their types");
        }
        else if (expected.FormParts is { } formParts)
        {
            Assert.That(received.ContentType, Is.EqualTo("multipart/form-data"), "content type");
            Assert.That(received.Parts.ToDictionary(part => part.Name, part => part.IsFile ? "file" : "text"), Is.EquivalentTo(formParts), "the parts");
            AssertFile(received.Parts.Single(part => part.IsFile));
        }
        else if (expected.FormFields is { } fields)
        {
            Assert.That(received.ContentType, Is.EqualTo("application/x-www-form-urlencoded"), "content type");
            Assert.That(received.Fields.Keys, Is.EquivalentTo(fields), "the fields");
        }
        else
        {
            Assert.That(received.Body.Length, Is.Zero, "body");
            Assert.That(received.ContentType, Is.Null, "content type");
            Assert.That(received.Header("Transfer-Encoding"), Is.Null, "transfer encoding");
        }
    }

    private static void AssertFile(ReceivedPart file)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Content.ToArray(), Is.EqualTo(ContractCases.FileContent), "the file's bytes");
            Assert.That(file.FileName, Is.EqualTo(ContractCases.FileName), "the file's name");
            Assert.That(file.ContentType, Is.EqualTo(ContractCases.FileContentType), "the file's content type");
        }
    }
}
