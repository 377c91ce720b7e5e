using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Acme.Readme;
using Microsoft.Extensions.Logging.Abstractions;
using Trengo.ContractTests.Support;
using Trengo.Testing;

namespace Trengo.ContractTests.Readme;

/// <summary>What README.md shows compiles, and does what it says.</summary>
public sealed partial class ReadmeTests
{
    private static IEnumerable<string> Snippets =>
        CSharpBlock().Matches(File.ReadAllText(Repository.Readme)).Select(match => match.Groups[1].Value.Trim('\n'));

    [Test]
    public void Readme_EveryCSharpBlock_IsCompiledHere()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Trengo.Generated.ContractTests", "Readme");
        var compiled = WithoutIndentation(string.Join('\n', Directory.GetFiles(folder, "*Snippets.cs").Select(File.ReadAllText)));

        Assert.That(Snippets, Is.Not.Empty);
        Assert.That(
            Snippets.SelectMany(Parts).Where(part => !compiled.Contains(WithoutIndentation(part), StringComparison.Ordinal)),
            Is.Empty,
            "blocks of README.md that stand in no method of the *Snippets.cs beside this test");
    }

    [Test]
    public async Task Readme_MemberThatTheCollectionLacks_IsSent()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();

        await ReadmeSnippets.AdditionalMemberAsync(trengo, 5);

        Assert.That(stub.RequestTo("sendMessage").Json!.ToJsonString(), Is.EqualTo("""{"message":"Hello from .NET","body_type":"html"}"""));
    }

    [Test]
    public async Task Readme_Reading_ComesThroughWhatNobodyHasHeardOf()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        stub.Next(StubFault.Answered(200, """{"id":"x","status":"SNOOZED","created_at":"2021-12-06 12:09:14","priority":1}"""));

        await Assert.ThatAsync(() => ReadmeSnippets.ReadAsync(trengo, 5), Throws.Nothing);
    }

    [Test]
    public async Task Readme_WorkOnATicket_SendsWhatItSays()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        await File.WriteAllTextAsync("invoice.pdf", "invoice");

        await ReadmeSnippets.WorkOnTicketAsync(trengo, 5, 6, 7, 8, 9);

        Assert.That(stub.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"), Is.EqualTo(new[]
        {
            "POST /tickets/5/assign", "POST /tickets/5/messages", "POST /tickets/5/messages", "POST /tickets/5/messages/media",
            "POST /tickets/5/close", "GET /contacts?term=31620000000&page=1", "POST /channels/8/contacts", "POST /wa_sessions",
        }));
    }

    [Test]
    public async Task Readme_Walks_EndAndSayWhereTheyWere()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        var saved = 0;
        await ReadmeSnippets.WalkAsync(trengo, CancellationToken.None);
        await ReadmeSnippets.WalkUpdatedAsync(trengo, new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero));
        stub.Next(StubFault.Answered(200, """{"data":[{"id":1}],"links":{"next":null}}"""));
        await ReadmeSnippets.WalkPagesAsync(trengo, 3, contacts => Task.FromResult(saved += contacts.Count));
        stub.Next(StubFault.Answered(403));

        Assert.That(await ReadmeSnippets.WalkPagesAsync(trengo, 4, _ => Task.CompletedTask), Is.EqualTo(4));
        Assert.That(saved, Is.EqualTo(1));
        Assert.That(stub.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"), Does.Contain("GET /tickets?sort=date&updated_at_gt=2026-05-01%2009%3A59%3A59&page=1").And.Contain("GET /contacts?page=3"));
    }

    [TestCase(422, """{"message":"x","errors":{"message":["required"]}}""")]
    [TestCase(403, "{}")]
    public async Task Readme_Errors_AreCaught(int status, string body)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        stub.Next(StubFault.Answered(status, body));

        await Assert.ThatAsync(() => ReadmeSnippets.ErrorsAsync(trengo, 5, "Hello"), Throws.Nothing);
    }

    [Test]
    public async Task Readme_FirstCall_ListsAndSends()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        stub.Add(new Ticket { Id = 5, Status = TicketStatus.Open });
        await InEnvironmentOf(stub, ReadmeSnippets.FirstCallAsync);

        Assert.That(stub.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"), Is.EqualTo(new[] { "GET /tickets?status=OPEN", "POST /tickets/5/messages" }));
    }

    [Test]
    public async Task Readme_Options_AskTheVaultForEachRequest()
    {
        var vault = new Vault();
        await ReadmeSnippets.OptionsAsync(vault, async trengo =>
        {
            using var cancelled = new CancellationTokenSource();
            vault.BeforeAnswer = cancelled.Cancel;
            await Assert.CatchAsync<OperationCanceledException>(() => trengo.Tickets.ListTicketsAsync(cancellationToken: cancelled.Token));
        });

        Assert.That(vault.Asked, Is.EqualTo(1));
    }

    [Test]
    public async Task Readme_Limiter_IsAskedForAPermit()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        await InEnvironmentOf(stub, () => ReadmeSnippets.LimiterAsync("token", async (trengo, limiter) =>
        {
            await trengo.Tickets.ListTicketsAsync();

            Assert.That(limiter.GetStatistics()!.TotalSuccessfulLeases, Is.EqualTo(1));
        }));
    }

    [Test]
    public async Task Readme_CallOptionsAndRaw_Send()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        await ReadmeSnippets.CallOptionsAsync(trengo, 5, 6);
        Assert.That(stub.RequestTo("assignTicket").Header("X-Correlation-Id"), Is.EqualTo("4711"));

        await ReadmeSnippets.RawAsync(trengo, 5, CancellationToken.None);
        Assert.That(stub.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"), Is.EqualTo(new[] { "POST /tickets/5/assign", "GET /tickets/5/labels" }));
    }

    [Test]
    public async Task Readme_Upload_SendsTheFile()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        await File.WriteAllTextAsync("holiday.mp4", "film");
        await ReadmeSnippets.UploadAsync(trengo, 5, CancellationToken.None);

        Assert.That(stub.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"), Is.EqualTo(new[] { "POST /tickets/5/messages/media" }));
    }

    [Test]
    public async Task Readme_Fake_StandsInForAClient()
    {
        var tickets = ReadmeSnippets.Fake();
        var subjects = new List<string?>();
        await foreach (var ticket in tickets.ListAllTicketsAsync(status: TicketStatus.Open))
        {
            subjects.Add(ticket.Subject);
        }

        Assert.That(subjects, Is.EqualTo(new[] { "Invoice" }));
        await Assert.ThrowsAsync<TrengoNotFoundException>(() => tickets.GetTicketAsync(6));
    }

    [Test]
    public async Task Readme_Download_SavesTheFiles()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        using var trengo = stub.CreateClient();
        var sent = await trengo.Messages.SendMediaAsync(5, MediaUpload.FromBytes("content"u8.ToArray(), "a.json"));
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        await ReadmeSnippets.DownloadAsync(trengo, 5, sent!.Message!.Id!.Value, folder, new Progress<MediaProgress>(), CancellationToken.None);

        Assert.That(File.ReadAllText(Path.Combine(folder, "a.json")), Is.EqualTo("content"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public Task Readme_TestAgainstTheStub_Passes() => StubSnippets.TestAsync();

    [Test]
    public async Task Readme_WhatCallsTell_NamesEachInstrument()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        await InEnvironmentOf(stub, () => ReadmeSnippets.TellAsync("token", NullLoggerFactory.Instance, trengo => trengo.Tickets.ListTicketsAsync()));

        var names = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) => names.AddRange(instrument.Meter.Name == TrengoTelemetry.MeterName ? [instrument.Name] : []),
        };
        listener.Start();

        Assert.That(names, Has.Count.EqualTo(4));
        Assert.That(names.Where(name => !File.ReadAllText(Repository.Readme).Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    // For clients whose options name no address. Nothing runs beside these tests.
    private static async Task InEnvironmentOf(TrengoStub stub, Func<Task> act)
    {
        const string Variable = "TRENGO_BASE_URL";
        Environment.SetEnvironmentVariable(Variable, stub.BaseUrl.AbsoluteUri);
        try
        {
            await act();
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    // The directives stand at the file's top, the rest in a method.
    private static IEnumerable<string> Parts(string snippet)
    {
        var lines = snippet.Split('\n').ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains(" var ", StringComparison.Ordinal));
        return lines[true].Append(string.Join('\n', lines[false]).Trim('\n'));
    }

    private static string WithoutIndentation(string text) => LineStart().Replace(text, "");

    private sealed class Vault : ReadmeSnippets.IVault
    {
        public int Asked { get; private set; }

        public Action BeforeAnswer { get; set; } = () => { };

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken)
        {
            Asked++;
            BeforeAnswer();
            cancellationToken.ThrowIfCancellationRequested();
            return new("token");
        }
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^[ ]+", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
