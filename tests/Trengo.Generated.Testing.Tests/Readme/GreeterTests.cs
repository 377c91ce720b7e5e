using NUnit.Framework;
using Trengo;
using Trengo.Testing;
using static Trengo.Testing.StubFault;

public sealed class GreeterTests
{
    [Test]
    public async Task Greeter_LimitReached_GreetsAllTheSame()
    {
        await using var trengo = TrengoStub.Start();
        using var client = trengo.CreateClient();
        var ticketId = trengo.Add(new Ticket { Subject = "Anybody there?" });
        trengo.Next(RateLimited(retryAfter: 1));

        await new Greeter(client).GreetAsync(ticketId);

        Assert.That(trengo.RequestsTo("sendMessage")[^1].ReadAs<SendMessageRequest>().Message, Is.EqualTo("Hello!"));
        trengo.AssertNoViolations();
    }
}
