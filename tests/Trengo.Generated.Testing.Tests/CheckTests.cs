using System.Net;
using System.Text;

namespace Trengo.Testing.Tests;

/// <summary>Requests that are not as the document says: what they are answered with, and what a test is told.</summary>
public sealed class CheckTests : StubTests
{
    private const string Json = "application/json";

    [TestCase("GET", "/users/me/nothing", "", 200, "GET /users/me/nothing: UnknownPath: expected a path that Trengo has, found /users/me/nothing (Trengo answers 200)")]
    [TestCase("POST", "/nothing", "{}", 404, "POST /nothing: UnknownPath: expected a path that Trengo has, found /nothing (Trengo answers 404)")]
    [TestCase("PUT", "/tickets", "{}", 405, "PUT /tickets: WrongMethod: expected GET or POST, found PUT (Trengo answers 405)")]
    [TestCase("GET", "/tickets/abc", "", 404, "getTicket (GET /tickets/{ticket_id}): WrongType 'ticket_id': expected an integer in the path, found text (Trengo answers 404)")]
    [TestCase("POST", "/teams", "{}", 422, "createTeam (POST /teams): MissingMember 'name': expected a value, found nothing (Trengo answers 422)")]
    [TestCase("POST", "/teams", "", 422, "createTeam (POST /teams): MissingMember 'name': expected a value, found nothing (Trengo answers 422)")]
    [TestCase("POST", "/teams", "{\"name\":5}", 422, "createTeam (POST /teams): WrongType 'name': expected text, found a number (Trengo answers 422)")]
    [TestCase("POST", "/teams", "{\"name\":", 422, "createTeam (POST /teams): MalformedBody: expected JSON, found something else (Trengo answers 422)")]
    [TestCase("POST", "/teams", "{\"name\":\"A\",\"user_ids\":[1,null]}", 422, "createTeam (POST /teams): WrongType 'user_ids[1]': expected an integer, found null (Trengo answers 422)")]
    [TestCase("POST", "/teams", "{\"name\":\"A\",\"user_ids\":[\"1\"]}", 200, "createTeam (POST /teams): WrongType 'user_ids[0]': expected an integer, found text")]
    [TestCase("POST", "/teams", "{\"name\":\"A\",\"colour\":\"red\"}", 200, "createTeam (POST /teams): UnknownMember 'colour': expected one of name, channel_ids, user_ids, found text")]
    [TestCase("GET", "/teams?pge=2", "", 200, "listTeams (GET /teams): UnknownParameter 'pge': expected page, found another name")]
    [TestCase("POST", "/tickets", "{\"channel_id\":1}", 422, "createTicket (POST /tickets): MissingMember 'contact_id': expected one of contact_id, contact_identifier, found nothing (Trengo answers 422)")]
    [TestCase("POST", "/tickets/245404208/assign", "{\"type\":\"USER\",\"user_id\":1}", 422, "assignTicket (POST /tickets/{ticket_id}/assign): WrongValue 'type': expected one of user, team, found 'USER' (Trengo answers 422)")]
    [TestCase("GET", "/tickets?status=OPENED", "", 200, "listTickets (GET /tickets): WrongValue 'status': expected one of OPEN, ASSIGNED, CLOSED, INVALID, found 'OPENED'")]
    [TestCase("GET", "/tickets/-1", "", 404, "getTicket (GET /tickets/{ticket_id}): WrongType 'ticket_id': expected an integer in the path, found a number that no id can be (Trengo answers 404)")]
    [TestCase("POST", "/teams", "{\"name\":\"A\",\"user_ids\":[1.5]}", 422, "createTeam (POST /teams): WrongType 'user_ids[0]': expected an integer, found another number (Trengo answers 422)")]
    [TestCase("POST", "/teams", "{\"name\":\"A\",\"name\":\"B\"}", 422, "createTeam (POST /teams): MalformedBody: expected JSON, found something else (Trengo answers 422)")]
    public async Task Request_UnlikeTheDocument_IsAnsweredAsByTrengoAndNamed(string method, string path, string body, int status, string violation)
    {
        using var http = CreateHttpClient();
        using var content = body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, Json);
        using var response = await http.SendAsync(Request(new HttpMethod(method), path, content));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(Stub.Violations.Single().ToString(), Is.EqualTo(violation));
        Assert.That(Stub.AssertNoViolations, Throws.InstanceOf<TrengoStubException>().With.Message.EqualTo("1 thing was sent otherwise than Trengo documents it:\n  " + violation));
    }

    [TestCase("/tickets")]
    [TestCase("/api/v1/tickets")]
    public async Task Request_NotBelowTheBaseAddress_IsAPageOfHtmlAndNamed(string path)
    {
        using var http = CreateHttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Stub.BaseUrl, path));
        request.Headers.Authorization = new("Bearer", TrengoStub.Token);
        using var response = await http.SendAsync(request);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(Stub.Violations.Single().ToString(), Is.EqualTo($"GET {path}: UnknownPath: expected a path below /api/v2, found {path} (Trengo answers 200)"));
        Assert.That(Stub.Requests.Single().OperationId, Is.Null);
    }

    [Test]
    public async Task Upload_AsJson_LacksItsFile()
    {
        using var http = CreateHttpClient();
        using var content = new StringContent("{\"file\":\"data:image/png;base64,AA==\"}", Encoding.UTF8, Json);
        using var response = await http.SendAsync(Request(HttpMethod.Post, "/tickets/245404208/messages/media", content));

        Assert.That((int)response.StatusCode, Is.EqualTo(422));
        Assert.That(Stub.Violations.Select(violation => violation.Kind), Is.EqualTo(new[] { StubViolationKind.WrongContentType, StubViolationKind.MissingMember }));
    }

    [TestCase("[]", "The body must be an object.")]
    [TestCase("{", "The body must be JSON.")]
    public async Task Body_WrongAsAWhole_IsRefusedInASentence(string body, string message)
    {
        using var http = CreateHttpClient();
        using var content = new StringContent(body, Encoding.UTF8, Json);
        using var response = await http.SendAsync(Request(HttpMethod.Post, "/teams", content));

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo($"{{\"message\":\"{message}\"}}"));
    }

    [Test]
    public async Task Request_WithoutAToken_IsAnsweredWith401()
    {
        using var http = CreateHttpClient();
        using var response = await http.GetAsync(new Uri(Stub.BaseUrl.AbsoluteUri + "/tickets"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(Stub.Violations.Single().Kind, Is.EqualTo(StubViolationKind.MissingToken));
    }

    [Test]
    public async Task Request_AsAForm_IsReadAndNamed()
    {
        using var http = CreateHttpClient();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("label_id", "7")]);
        using var response = await http.SendAsync(Request(HttpMethod.Post, "/tickets/245404208/labels", content));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await Trengo.Tickets.GetTicketAsync(245404208)).Labels!.Single().Id, Is.EqualTo(7));
        Assert.That(Stub.Violations.Single().Kind, Is.EqualTo(StubViolationKind.WrongContentType));
    }

    [Test]
    public async Task Request_OfAnUnreadableType_LacksAllMembers()
    {
        using var http = CreateHttpClient();
        using var content = new StringContent("{\"name\":\"A\"}", Encoding.UTF8, "text/plain");
        using var response = await http.SendAsync(Request(HttpMethod.Post, "/teams", content));

        Assert.That((int)response.StatusCode, Is.EqualTo(422));
        Assert.That(Stub.Violations.Select(violation => violation.Kind), Is.EqualTo(new[] { StubViolationKind.WrongContentType, StubViolationKind.MissingMember }));
    }

    [Test]
    public async Task Request_RefusedWith422_NamesTheMembersAsTrengosFrameworkDoes()
    {
        var error = (await Assert.ThrowsAsync<TrengoValidationException>(() => Trengo.Messages.SendMessageAsync(245404208, new SendMessageRequest { Body = "Hello" })))!;

        Assert.That(error.Errors["message"], Is.EqualTo(new[] { "The message field is required." }));
    }

    [TestCase(StubStrictness.Strict, 400, 1)]
    [TestCase(StubStrictness.Lenient, 200, 0)]
    public async Task UnknownMember_BySetting_IsRefusedOrPasses(StubStrictness strictness, int status, int violations)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { Strictness = strictness });
        using var trengo = stub.CreateClient();
        var request = new CreateTeamRequest { Name = "A", AdditionalProperties = { ["colour"] = "red" } };
        if (status == 400)
        {
            var error = (await Assert.ThrowsAsync<TrengoApiException>(() => trengo.TeamsAndUsers.CreateTeamAsync(request)))!;
            Assert.That(error.ResponseBody, Does.Contain("createTeam (POST /teams): UnknownMember").And.Contain("colour"));
        }
        else
        {
            await trengo.TeamsAndUsers.CreateTeamAsync(request);
        }

        Assert.That(stub.Requests.Single().Status, Is.EqualTo(status));
        Assert.That(stub.Violations, Has.Count.EqualTo(violations));
    }

    [Test]
    public async Task Requests_OfTheClient_HaveNoViolations()
    {
        await Trengo.Tickets.ListTicketsAsync(status: TicketStatus.Open, users: [1, 2]);
        await Trengo.Tickets.AssignToUserAsync(245404208, 5);

        Assert.That(Stub.AssertNoViolations, Throws.Nothing);
    }
}
