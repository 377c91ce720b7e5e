using System.Text.Encodings.Web;
using System.Text.Json;
using Trengo.Testing;

namespace Trengo.ContractTests;

/// <summary>The operations that Trengo documents and the collection lacks or has otherwise: what each sends.</summary>
public sealed class DocumentedOperationTests
{
    private const long Id = 4317443018;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private TrengoStub _stub = null!;
    private TrengoClient _trengo = null!;

    private static IEnumerable<TestCaseData> Cases =>
    [
        Case("POST", $"/tickets/{Id}/assign", """{"type":"user","user_id":747786}""",
            trengo => trengo.Tickets.AssignTicketAsync(Id, new AssignTicketRequest { Type = AssigneeType.User, UserId = 747786 })),
        Case("POST", $"/tickets/{Id}/assign", """{"type":"team","team_id":431872,"note":"Yours"}""",
            trengo => trengo.Tickets.AssignTicketAsync(Id, new AssignTicketRequest { Type = AssigneeType.Team, TeamId = 431872, Note = "Yours" })),
        Case("POST", $"/tickets/{Id}/close", "", trengo => trengo.Tickets.CloseTicketAsync(Id)),
        Case("POST", $"/tickets/{Id}/close", """{"ticket_result_id":7}""",
            trengo => trengo.Tickets.CloseTicketAsync(Id, new CloseTicketRequest { TicketResultId = 7 })),
        Case("POST", $"/tickets/{Id}/reopen", "", trengo => trengo.Tickets.ReopenTicketAsync(Id)),
        Case("GET", $"/tickets/{Id}", "", trengo => trengo.Tickets.GetTicketAsync(Id)),
        Case("DELETE", $"/tickets/{Id}/labels/5", "", trengo => trengo.LabelsAndCustomFields.DetachLabelAsync(Id, 5)),
        Case("DELETE", $"/tickets/{Id}/favorited/0", "", trengo => trengo.Tickets.UnfavoriteTicketAsync(Id)),
        Case("POST", $"/channels/1306497/contacts", """{"identifier":"+31600000000","name":"Jane"}""",
            trengo => trengo.Contacts.CreateContactAsync(1306497, new CreateContactRequest { Identifier = "+31600000000", Name = "Jane" })),
        Case("POST", "/wa_sessions", """{"recipient_phone_number":"+31620000000","hsm_id":235141,"params":[{"type":"body","key":"{{1}}","value":"Jane"}]}""",
            trengo => trengo.WhatsApp.StartConversationAsync(new StartConversationRequest
            {
                RecipientPhoneNumber = "+31620000000",
                HsmId = 235141,
                Params = [new WhatsAppTemplateParam { Type = "body", Key = "{{1}}", Value = "Jane" }],
            })),
        Case("POST", $"/tickets/{Id}/messages", """{"message":"Hello","internal_note":true,"attachment_ids":[1,2]}""",
            trengo => trengo.Messages.SendMessageAsync(Id, new SendMessageRequest { Message = "Hello", InternalNote = true, AttachmentIds = [1, 2] })),
        Case("POST", "/webhooks", """{"url":"https://example.com/hook","name":"In","type":"INBOUND"}""",
            trengo => trengo.Webhooks.CreateWebhookAsync(new CreateWebhookRequest { Url = "https://example.com/hook", Name = "In", Type = WebhookEventType.Inbound })),
        Case("POST", $"/contacts/{Id}/notes", """{"note":"Called back"}""",
            trengo => trengo.Contacts.CreateContactNoteAsync(Id, new NoteRequest { Note = "Called back" })),
        Case("POST", "/messages", """{"channel_id":1306497,"contact_identifier":"+31600000000","message":"Hello","contact_name":"Jane"}""",
            trengo => trengo.Messages.SendMessageToRecipientAsync(new RecipientMessageRequest
            {
                ChannelId = 1306497,
                ContactIdentifier = "+31600000000",
                Message = "Hello",
                ContactName = "Jane",
            })),
        Case("POST", "/sms_messages", """{"channel_id":1306497,"to":"+31600000000","message":"Hello"}""",
            trengo => trengo.Messages.SendSmsMessageAsync(new SendSmsMessageRequest { ChannelId = 1306497, To = "+31600000000", Message = "Hello" })),
        Case("POST", "/custom_fields", """{"title":"Customer number","type":"CONTACT"}""",
            trengo => trengo.LabelsAndCustomFields.CreateCustomFieldAsync(new CreateCustomFieldRequest { Title = "Customer number", Type = CustomFieldOwner.Contact })),
        Case("GET", $"/help_center/7/articles?filter=draft&term=refund", "",
            trengo => trengo.HelpCenter.ListHelpCenterArticlesAsync(7, filter: "draft", term: "refund")),
        Case("DELETE", $"/profiles/{Id}/images/0", "", trengo => trengo.Contacts.UnsetProfileImageAsync(Id)),
        Case("GET", "/channels", "", trengo => trengo.Channels.ListChannelsAsync()),
        Case("GET", "/labels?page=2", "", trengo => trengo.LabelsAndCustomFields.ListLabelsAsync(page: 2)),
        Case("GET", "/teams", "", trengo => trengo.TeamsAndUsers.ListTeamsAsync()),
        Case("GET", "/webhooks", "", trengo => trengo.Webhooks.ListWebhooksAsync()),
        Case("GET", "/custom_fields", "", trengo => trengo.LabelsAndCustomFields.ListCustomFieldsAsync()),
        Case("GET", "/wa_templates?status=ACCEPTED&channel_id=5", "",
            trengo => trengo.WhatsApp.ListWhatsAppTemplatesAsync(status: WhatsAppTemplateStatus.Accepted, channelId: 5)),
        Case("GET", "/tickets?page=3&status=OPEN&users%5B%5D=1&users%5B%5D=2&last_message_type=INBOUND&sort=date&updated_at_gt=2024-01-02%2003%3A04%3A05", "",
            trengo => trengo.Tickets.ListTicketsAsync(
                page: 3, status: TicketStatus.Open, users: [1, 2], lastMessageType: MessageDirection.Inbound, sort: TicketSort.OldestFirst,
                updatedAtGt: TrengoDateTime.Parse("2024-01-02 03:04:05"))),
        Case("GET", "/contacts?term=%2B31%206", "", trengo => trengo.Contacts.ListContactsAsync(term: "+31 6")),
        Case("GET", "/reporting/metrics?metric%5B%5D=a&metric%5B%5D=b", "", trengo => trengo.Reporting.GetReportingMetricsAsync(metric: ["a", "b"])),
    ];

    [SetUp]
    public void Start()
    {
        _stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        _trengo = _stub.CreateClient();
    }

    [TearDown]
    public void Stop()
    {
        _trengo.Dispose();
        _stub.Dispose();
    }

    [TestCaseSource(nameof(Cases))]
    public async Task DocumentedOperation_Called_SendsWhatTrengoDocuments(string method, string pathAndQuery, string json, object call)
    {
        await ((Func<TrengoClient, Task>)call)(_trengo);

        var received = _stub.Requests.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(received.Method, Is.EqualTo(method));
            Assert.That(received.PathAndQuery, Is.EqualTo(pathAndQuery));
            Assert.That(received.Json?.ToJsonString(AsSent) ?? "", Is.EqualTo(json));
            Assert.That(_stub.AssertNoViolations, Throws.Nothing);
        }
    }

    [Test]
    public async Task Filter_ByAStatusThatNobodyHasHeardOf_IsSentAndNamed()
    {
        await _trengo.Tickets.ListTicketsAsync(status: "SNOOZED");

        Assert.That(_stub.RequestTo("listTickets").PathAndQuery, Is.EqualTo("/tickets?status=SNOOZED"));
        Assert.That(_stub.Violations.Single().ToString(), Does.Contain("WrongValue 'status'").And.EndWith("found 'SNOOZED'"));
    }

    private static TestCaseData Case(string method, string pathAndQuery, string json, Func<TrengoClient, Task> call) =>
        new TestCaseData(method, pathAndQuery, json, call).SetArgDisplayNames($"{method} {pathAndQuery} {json}");
}
