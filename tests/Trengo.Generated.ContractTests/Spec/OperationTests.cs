using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Trengo.ContractTests.Support;
using Trengo.Testing;

namespace Trengo.ContractTests.Spec;

/// <summary>Every operation, called by its method against the stub: what is sent and what is answered is as the document says.</summary>
public sealed class OperationTests
{
    private static readonly Dictionary<string, JsonObject> Operations =
        Specification.Operations(Specification.Committed).ToDictionary(operation => operation.Operation["operationId"]!.GetValue<string>(), operation => operation.Operation);

    private static IEnumerable<string> Ids => Operations.Keys;

    private static IEnumerable<string> Lists => Operations.Keys.Where(id => id.StartsWith("list", StringComparison.Ordinal));

    [TestCaseSource(nameof(Ids))]
    public async Task Operation_AgainstTheStub_SendsAndGetsWhatTheDocumentSays(string id)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var answers = new AnswerKeeper();
        using var http = new HttpClient(answers);
        using var trengo = new TrengoClient(http, new TrengoClientOptions { Token = TrengoStub.Token, BaseAddress = stub.BaseUrl, MaxRetries = 0 });
        Prepare(stub, id);

        await GeneratedCall.InvokeAsync(trengo, id, parameter => parameter.ParameterType == typeof(MergeTicketRequest)
            ? new MergeTicketRequest { SourceTicketId = GeneratedCall.Id + 1 }
            : GeneratedCall.Sample(parameter));

        Assert.That(stub.AssertNoViolations, Throws.Nothing);
        Assert.That(stub.RequestTo(id).Status, Is.EqualTo(200));
        var schema = Operations[id]["responses"]!["200"]!["content"]?["application/json"]?["schema"];
        if (answers.Last.Length == 0)
        {
            // Only where nothing is known of the answer may there be none.
            Assert.That(schema is null || (schema["$ref"] is null && schema["nullable"] is not null), Is.True, "an answer without a body");
        }
        else
        {
            Assert.That(await AnswerValidator.ValidateAsync(answers.Last, schema!), Is.Empty, answers.Last);
        }
    }

    /// <summary>The operations above find nothing on the page that they ask for: here there is something.</summary>
    [TestCaseSource(nameof(Lists))]
    public async Task List_WithWhatWasCreated_HasItemsAsTheDocumentSays(string id)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var answers = new AnswerKeeper();
        using var http = new HttpClient(answers);
        using var trengo = new TrengoClient(http, new TrengoClientOptions { Token = TrengoStub.Token, BaseAddress = stub.BaseUrl, MaxRetries = 0 });
        if (CreatorOf(id) is { } creator)
        {
            await GeneratedCall.InvokeAsync(trengo, creator, GeneratedCall.Sample);
        }

        await GeneratedCall.InvokeAsync(trengo, id, parameter => parameter.HasDefaultValue ? Default(parameter) : GeneratedCall.Sample(parameter));

        Assert.That(JsonNode.Parse(answers.Last)!["data"]!.AsArray(), Is.Not.Empty);
        Assert.That(await AnswerValidator.ValidateAsync(answers.Last, Operations[id]["responses"]!["200"]!["content"]!["application/json"]!["schema"]!), Is.Empty, answers.Last);
    }

    [TestCase("""{"id":"5"}""")]
    [TestCase("""{"id":5,"colour":"red"}""")]
    [TestCase("""{"id":5,"name":7}""")]
    public async Task Validator_AnswerUnlikeTheDocument_FindsIt(string answer) =>
        Assert.That(await AnswerValidator.ValidateAsync(answer, Operations["getTeam"]["responses"]!["200"]!["content"]!["application/json"]!["schema"]!), Is.Not.Empty);

    // The operation that adds to a list; null if there is none.
    private static string? CreatorOf(string id)
    {
        var route = Specification.Operations(Specification.Committed).Single(operation => (string?)operation.Operation["operationId"] == id).Route;
        return Specification.Operations(Specification.Committed).Where(operation => operation.Route == "POST " + route["GET ".Length..])
            .Select(operation => (string?)operation.Operation["operationId"]).FirstOrDefault();
    }

    private static object? Default(ParameterInfo parameter) => parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.DefaultValue;

    // What the sample's ids lead to, where it is part of something else.
    private static void Prepare(TrengoStub stub, string id)
    {
        switch (id)
        {
            case "deleteContactNote":
                stub.Add(new Contact { Id = GeneratedCall.Id, Notes = [new ContactNote { Id = GeneratedCall.Id }] });
                break;
            case "deleteProfileNote":
                stub.Add(new Profile { Id = GeneratedCall.Id, Notes = [new ContactNote { Id = GeneratedCall.Id }] });
                break;
        }
    }

    private sealed class AnswerKeeper() : DelegatingHandler(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        public string Last { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            Last = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return response;
        }
    }
}
