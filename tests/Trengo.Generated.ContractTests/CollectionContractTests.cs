using System.Net;
using Trengo.ContractTests.Collection;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests;

/// <summary>Every request of the collection, sent by the method that was generated for it and held against the collection.</summary>
public sealed class CollectionContractTests
{
    private StubServer _stub = null!;
    private TrengoClient _trengo = null!;

    private static IEnumerable<TestCaseData> Requests =>
        CollectionFile.Requests.Select(request => new TestCaseData(request).SetArgDisplayNames(request.Key));

    [SetUp]
    public void Start()
    {
        _stub = new StubServer();
        _trengo = _stub.CreateClient();
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

        await CallOf(expected)(_trengo);

        var received = _stub.Received;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(received.Method, Is.EqualTo(expected.Method), "method");
            Assert.That(received.Path, Is.EqualTo("/api/v2" + expected.Url.PathWith(ContractCases.PathValues)), "path");
            Assert.That(received.QueryNames, Is.EquivalentTo(expected.Url.QueryNames), "the names in the query");
            Assert.That(received.Header("Authorization"), Is.EqualTo($"Bearer {StubServer.Token}"), "bearer token");
            Assert.That(received.Header("Accept"), Is.EqualTo("application/json"), "Accept");
        }

        await AssertBodyAsync(expected, received);
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_AnsweredWithAnySuccess_Returns(object collectionRequest)
    {
        var call = CallOf((CollectionRequest)collectionRequest);
        foreach (var (status, body) in new[] { (200, "{\"id\":1}"), (201, "{\"id\":1}"), (202, "{}"), (206, "[]") })
        {
            _stub.Answer(status, body);

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
            _stub.Answer(status, null);

            await Assert.ThatAsync(() => call(_trengo), request.Method == "GET" ? Throws.InstanceOf<TrengoApiException>() : Throws.Nothing, $"status {status}");
        }
    }

    [TestCaseSource(nameof(Requests))]
    public async Task GeneratedMethod_AnsweredWithAnError_ThrowsWhatWasAsked(object collectionRequest)
    {
        var request = (CollectionRequest)collectionRequest;
        var call = CallOf(request);
        _stub.Answer(422, "{\"message\":\"no\"}");

        var error = (await Assert.ThrowsAsync<TrengoValidationException>(() => call(_trengo)))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(error.Method, Is.EqualTo(request.Method));
            Assert.That(error.ResponseBody, Is.EqualTo("{\"message\":\"no\"}"));
            Assert.That(error.ToString(), Does.Not.Contain(StubServer.Token).And.Not.Contain("\"no\""));
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

    private static async Task AssertBodyAsync(CollectionRequest expected, ReceivedRequest received)
    {
        if (expected.JsonMembers is { } members)
        {
            Assert.That(received.ContentType, Is.EqualTo("application/json"), "content type");
            Assert.That(
                received.Json.Properties().ToDictionary(member => member.Name, member => member.Value.Type),
                Is.EquivalentTo(members),
                "the members of the JSON body and their types");
        }
        else if (expected.FormParts is { } formParts)
        {
            Assert.That(received.ContentType, Is.EqualTo("multipart/form-data"), "content type");
            var parts = await received.ReadPartsAsync();
            Assert.That(parts.ToDictionary(part => part.Name, part => part.IsFile ? "file" : "text"), Is.EquivalentTo(formParts), "the parts");
            AssertFile(parts.Single(part => part.IsFile));
        }
        else if (expected.FormFields is { } fields)
        {
            Assert.That(received.ContentType, Is.EqualTo("application/x-www-form-urlencoded"), "content type");
            Assert.That(received.FieldNames, Is.EquivalentTo(fields), "the fields");
        }
        else
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(received.Body, Is.Empty, "body");
                Assert.That(received.ContentType, Is.Null, "content type");
                Assert.That(received.Header("Transfer-Encoding"), Is.Null, "transfer encoding");
            }
        }
    }

    private static void AssertFile(ReceivedPart file)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Content, Is.EqualTo(ContractCases.FileContent), "the file's bytes");
            Assert.That(file.FileName, Is.EqualTo(ContractCases.FileName), "the file's name");
            Assert.That(file.ContentType, Is.EqualTo(ContractCases.FileContentType), "the file's content type");
        }
    }
}
