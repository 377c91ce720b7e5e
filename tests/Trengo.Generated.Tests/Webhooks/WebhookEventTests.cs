using Trengo.Webhooks;
using static Trengo.Generated.Tests.Webhooks.WebhookVectors;

namespace Trengo.Generated.Tests.Webhooks;

public class WebhookEventTests
{
    private static readonly string[] Types = [.. typeof(WebhookEventType).GetProperties()
        .Where(property => property.PropertyType == typeof(WebhookEventType)).Select(property => property.GetValue(null)!.ToString()!)];

    [Test]
    public void Read_CapturedInboundMessage_HasEveryFieldInItsMember()
    {
        var result = (InboundMessageEvent)Read(
            "type=INBOUND&message_id=4317443018&ticket_id=969913450&message=text+of+the+customer&channel_id=883603&contact_id=543573994"
            + "&contact_name=Jane&contact_email=jane%40example.com&contact_identifier=0719bcae-0000-0000-0000-000000000000&event_type=INBOUND");

        Assert.That(
            (result.MessageId, result.TicketId, result.Message, result.ChannelId, result.ContactId, result.ContactName, result.ContactEmail, result.ContactIdentifier),
            Is.EqualTo((4317443018L, 969913450L, "text of the customer", 883603L, 543573994L, "Jane", "jane@example.com", "0719bcae-0000-0000-0000-000000000000")));
        Assert.That(result.Type, Is.EqualTo("INBOUND"));
        Assert.That(result.SignedAt, Is.EqualTo(DateTimeOffset.FromUnixTimeSeconds(Time)));
        Assert.That(result.AdditionalProperties, Is.EquivalentTo(new Dictionary<string, object> { ["event_type"] = "INBOUND" }));
    }

    [Test]
    public void Read_DocumentedBodyWithoutType_IsOfTheKindThatTheReceiverKnows()
    {
        var inbound = CreateReceiver().Read(Form, FormSignature, "INBOUND");
        var plain = CreateReceiver().Read(Form, FormSignature);

        Assert.That(inbound, Is.InstanceOf<InboundMessageEvent>().With.Property("Message").EqualTo("Hello wörld!"));
        Assert.That(((InboundMessageEvent)inbound).ContactIdentifier, Is.EqualTo("+31612345678"));
        Assert.That(plain.GetType(), Is.EqualTo(typeof(TrengoWebhookEvent)));
        Assert.That(plain.Type, Is.Null);
        Assert.That(plain.AdditionalProperties["message"], Is.EqualTo("Hello wörld!"), "nothing is lost");
    }

    [TestCaseSource(nameof(Types))]
    public void Read_EveryDocumentedKind_HasAClassOfItsOwn(string type)
    {
        var result = Read($"type={type}&ticket_id=5");

        Assert.That(result.GetType().Name.Replace("Message", ""), Is.EqualTo(PascalCase(type) + "Event"));
        Assert.That(result, Is.InstanceOf<TicketEvent>().With.Property("TicketId").EqualTo(5).And.Property("Type").EqualTo(type));
        Assert.That(((TrengoWebhookEvent)Activator.CreateInstance(result.GetType())!).Type, Is.EqualTo(type), "constructible");
        Assert.That(result.Type! == WebhookEventType.Inbound, Is.EqualTo(type == "INBOUND"), "comparable to the types that webhooks are created with");
    }

    [TestCase("TICKET_LABEL_ADDED", "label_id=3&label_name=VIP", "LabelId=3 LabelName=VIP")]
    [TestCase("TICKET_ASSIGNED", "assigned_to=TEAM&team_id=7&team_name=A&user_id=&user_name=", "AssignedTo=TEAM TeamId=7 TeamName=A UserId= UserName=")]
    [TestCase("TICKET_MERGED", "merged_and_deleted_ticket_id=9", "MergedAndDeletedTicketId=9")]
    [TestCase("TICKET_REOPENED", "status=ASSIGNED", "Status=ASSIGNED")]
    [TestCase("NOTE", "message_id=1&message=m&user_id=2&user_name=U&user_email=u%40example.com", "MessageId=1 Message=m UserId=2 UserName=U UserEmail=u@example.com")]
    [TestCase("OUTBOUND", "message_id=1&user_id=2&contact_id=3&channel_id=4", "MessageId=1 UserId=2 ContactId=3 ChannelId=4")]
    [TestCase("INBOUND", "parent_message_id=4317443018&parent_ticket_id=2", "ParentMessageId=4317443018 ParentTicketId=2")]
    [TestCase("VOICE_CALL_RECORDED", "direction=INBOUND&from=%2B31&to=%2B32&duration=65&recording_url=https%3A%2F%2Fa%2Fb", "Direction=INBOUND From=+31 To=+32 Duration=65 RecordingUrl=https://a/b")]
    public void Read_FieldsOfAKind_AreInItsMembers(string type, string fields, string expected)
    {
        var result = Read($"{fields}&type={type}");
        var members = expected.Split(' ').Select(member => $"{member.Split('=')[0]}={result.GetType().GetProperty(member.Split('=')[0])!.GetValue(result)}");

        Assert.That(string.Join(' ', members), Is.EqualTo(expected));
    }

    [Test]
    public void Read_Json_IsTheSameEvent()
    {
        var result = Read("""{"event_type":"TICKET_CLOSED","ticket_id":123,"more":{"a":[1]}}""");

        Assert.That(result, Is.InstanceOf<TicketClosedEvent>().With.Property("TicketId").EqualTo(123));
        Assert.That(result.AdditionalProperties["more"].ToString(), Does.Contain("1"));
        Assert.That(CreateReceiver().Read(Json, JsonSignature, "TICKET_CLOSED"), Is.InstanceOf<TicketClosedEvent>().With.Property("TicketId").EqualTo(123));
    }

    [TestCase("type=SOMETHING_NEW&x=1", null, "SOMETHING_NEW")]
    [TestCase("type=text&x=1", "SOMETHING_NEW", "text")]
    [TestCase("""{"type":7,"x":"1"}""", null, null)]
    public void Read_KindNobodyHasHeardOf_IsAnEventWithAllItsFields(string body, string? given, string? type)
    {
        var result = Read(body, given);

        Assert.That(result.GetType(), Is.EqualTo(typeof(TrengoWebhookEvent)));
        Assert.That(result.Type, Is.EqualTo(type));
        Assert.That(result.AdditionalProperties["x"], Is.EqualTo("1"));
    }

    [Test]
    public void Read_TypeThatIsNoKind_GivesWayToOneThatIs()
    {
        var result = Read("type=text&event_type=NOTE&message=m");

        Assert.That(result, Is.InstanceOf<NoteEvent>().With.Property("Type").EqualTo("NOTE"));
        Assert.That(result.AdditionalProperties["type"], Is.EqualTo("text"));
    }

    [Test]
    public void Read_IdThatIsNone_CostsThatMemberOnly()
    {
        var result = (InboundMessageEvent)Read("type=INBOUND&ticket_id=abc&message=m");

        Assert.That(result.TicketId, Is.Null);
        Assert.That(result.Message, Is.EqualTo("m"));
        Assert.That(result.AdditionalProperties["ticket_id"], Is.EqualTo("abc"));
    }

    [TestCase("message=%3Cscript%3E%0D%0AX-A%3A+1%E2%80%AE%00&type=NOTE", "<script>\r\nX-A: 1\u202E\0")]
    [TestCase("message=a&message=b&type=NOTE", "b")]
    [TestCase("message=%zz%4&type=NOTE", "%zz%4")]
    [TestCase("message=a=b&&=&x&type=NOTE", "a=b")]
    [TestCase("message=%FF&type=NOTE", "\uFFFD")]
    [TestCase("message=&type=NOTE", "")]
    [TestCase("""{"message":"2021-12-06T12:09:14Z","type":"NOTE","$type":"System.Object","$ref":"1"}""", "2021-12-06T12:09:14Z")]
    [Property("Fault", "WH12")]
    public void Read_AnyTextInAMessage_IsGivenAsItIs(string body, string message)
    {
        Assert.That(Read(body), Is.InstanceOf<NoteEvent>().With.Property("Message").EqualTo(message));
    }

    [TestCase("")]
    [TestCase("no field at all")]
    [TestCase("=&=")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("{\"a\":1")]
    [TestCase("{\"a\":1}{}")]
    [TestCase("<html>")]
    public void Read_SignedBodyThatIsNoEvent_IsUnreadable(string body)
    {
        Assert.That(RejectionOf(() => Read(body)), Is.EqualTo(WebhookRejection.UnreadableBody));
    }

    [Test]
    public void Read_DeepJson_IsUnreadableAndSaysWhere()
    {
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        Assert.That(() => Read(body), Throws.InstanceOf<TrengoWebhookException>().With.Message.Match("line 1, position [0-9]+"));
    }

    private static string PascalCase(string type)
    {
        return string.Concat(type.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
    }
}
