using System.Net;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Clients;

public class ConvenienceTests
{
    private static IEnumerable<TestCaseData> Calls()
    {
        yield return Case(c => c.Tickets.AssignToUserAsync(5, 7), "POST", "tickets/5/assign", """{"type":"user","user_id":7}""");
        yield return Case(c => c.Tickets.AssignToTeamAsync(5, 8, "yours"), "POST", "tickets/5/assign", """{"type":"team","team_id":8,"note":"yours"}""");
        yield return Case(c => c.Tickets.CloseWithResultAsync(5, 9), "POST", "tickets/5/close", """{"ticket_result_id":9}""");
        yield return Case(c => c.Messages.SendTextAsync(5, "Hi"), "POST", "tickets/5/messages", """{"message":"Hi"}""");
        yield return Case(c => c.Messages.SendNoteAsync(5, "Hm"), "POST", "tickets/5/messages", """{"message":"Hm","internal_note":true}""");
        yield return Case(
            c => c.WhatsApp.StartTemplateConversationAsync("+31620000000", 4, ["Jane", "12:00"]),
            "POST",
            "wa_sessions",
            """{"recipient_phone_number":"+31620000000","hsm_id":4,"params":[{"type":"body","key":"{{1}}","value":"Jane"},{"type":"body","key":"{{2}}","value":"12:00"}]}""");
        yield return Case(c => c.WhatsApp.SendTemplateAsync(5, 4), "POST", "wa_sessions", """{"ticket_id":5,"hsm_id":4}""");
        yield return Case(
            c => c.Tickets.ListAllTicketsUpdatedSinceAsync(new DateTimeOffset(2026, 5, 1, 10, 0, 0, 500, TimeSpan.FromHours(2)), TicketStatus.Open).WalkAsync(),
            "GET",
            "tickets?status=OPEN&sort=date&updated_at_gt=2026-05-01%2007%3A59%3A59&page=1",
            "");
        yield return Case(c => c.Tickets.ListAllTicketsUpdatedSinceAsync(default).WalkAsync(), "GET", "tickets?sort=date&updated_at_gt=0001-01-01%2000%3A00%3A00&page=1", "");
    }

    [TestCaseSource(nameof(Calls))]
    public async Task Convenience_Call_SendsTheDocumentedRequest(Func<TrengoClient, Task> call, string method, string path, string body)
    {
        using var handler = new FakeHandler(HttpStatusCode.OK, """{"data":[]}""");
        using var client = TestClient.Create(handler);
        await call(client);
        var request = handler.Requests.Single();

        Assert.That(request.Method.Method, Is.EqualTo(method));
        Assert.That(request.Uri.AbsoluteUri, Is.EqualTo("https://app.trengo.com/api/v2/" + path));
        Assert.That(request.Text, Is.EqualTo(body));
    }

    [TestCase("+31 6 2000-0000", "31620000000", 3)]
    [TestCase(" jane@Example.com", "jane%40Example.com", 4)]
    public async Task FindContact_IdentifierInAnotherSpelling_IsFound(string identifier, string term, long id)
    {
        using var handler = PagedHandler.Create(
            """{"data":[{"id":1,"phone":"316200000001"},{"id":2,"email":"mary-jane@example.com"}],"links":{"next":"x?page=2"}}""",
            """{"data":[{"id":3,"phone":"+31620000000"},{"id":4,"email":"Jane@example.com"}],"links":{"next":null}}""");
        using var client = TestClient.Create(handler);
        var contact = await client.Contacts.FindContactAsync(identifier);

        Assert.That(contact?.Id, Is.EqualTo(id));
        Assert.That(handler.Requests[0].Uri.AbsoluteUri, Is.EqualTo($"https://app.trengo.com/api/v2/contacts?term={term}&page=1"));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("+")]
    [TestCase(null)]
    public async Task FindContact_NothingToFind_ThrowsArgumentException(string? identifier)
    {
        using var client = TestClient.Create(new FakeHandler());

        await Assert.ThatAsync(() => client.Contacts.FindContactAsync(identifier!), Throws.ArgumentException);
    }

    [Test]
    public async Task FindOrCreateContact_NotThere_IsCreatedOnTheChannel()
    {
        using var handler = new FakeHandler((request, _) => Task.FromResult(FakeHandler.Answer(
            HttpStatusCode.OK, request.Method.Method == "GET" ? """{"data":[{"id":1,"phone":"316200000001"}],"links":{"next":null}}""" : """{"id":2}""")));
        using var client = TestClient.Create(handler);
        var contact = await client.Contacts.FindOrCreateContactAsync(6, "+31620000000", "Jane");

        Assert.That(contact?.Id, Is.EqualTo(2));
        Assert.That(handler.Requests[1].Uri.AbsolutePath, Is.EqualTo("/api/v2/channels/6/contacts"));
        Assert.That(handler.Requests[1].Text, Is.EqualTo("""{"identifier":"+31620000000","name":"Jane"}"""));
    }

    [Test]
    public async Task FindOrCreateContact_Found_CreatesNothing()
    {
        using var handler = new FakeHandler(HttpStatusCode.OK, """{"data":[{"id":1,"phone":"31620000000"}],"links":{"next":null}}""");
        using var client = TestClient.Create(handler);

        Assert.That((await client.Contacts.FindOrCreateContactAsync(6, "+31620000000"))?.Id, Is.EqualTo(1));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SendText_NoText_ThrowsArgumentNullException()
    {
        using var client = TestClient.Create(new FakeHandler());

        await Assert.ThatAsync(async () => await client.Messages.SendTextAsync(5, null!), Throws.ArgumentNullException);
        await Assert.ThatAsync(async () => await client.Messages.SendNoteAsync(5, null!), Throws.ArgumentNullException);
        await Assert.ThatAsync(async () => await client.WhatsApp.StartTemplateConversationAsync(null!, 4), Throws.ArgumentNullException);
    }

    private static TestCaseData Case(Func<TrengoClient, Task> call, string method, string path, string body) =>
        new TestCaseData(call, method, path, body).SetArgDisplayNames(method + " " + path + " " + body);
}
