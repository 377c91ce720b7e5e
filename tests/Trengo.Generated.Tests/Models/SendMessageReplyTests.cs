using System.Net;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Models;

public class SendMessageReplyTests
{
    [TestCase("""{"message":{"id":3448655702}}""", 3448655702L, null)]
    [TestCase("""{"message":"Message sent"}""", null, "Message sent")]
    [TestCase("""{"message":null}""", null, null)]
    [TestCase("""{}""", null, null)]
    [TestCase("""{"message":[]}""", null, null)]
    public async Task SendMessage_AnsweredWithAMessageOrAText_GivesEither(string json, long? id, string? confirmation)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, json));

        var reply = (await client.Messages.SendMessageAsync(5, new SendMessageRequest { Message = "Hello" }))!;

        Assert.That((reply.Message?.Id, reply.Confirmation), Is.EqualTo((id, confirmation)));
    }
}
