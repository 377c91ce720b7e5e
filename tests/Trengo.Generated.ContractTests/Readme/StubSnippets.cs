using Trengo;
using Trengo.Testing;
using static Trengo.Testing.StubFault;

namespace Acme.Readme;

/// <summary>What README.md shows of the stub, compiled.</summary>
internal static class StubSnippets
{
    public static async Task TestAsync()
    {
        await using var stub = TrengoStub.Start();
        using var trengo = stub.CreateClient();
        var ticketId = stub.Add(new Ticket { Subject = "Anybody there?" });
        stub.Next(RateLimited(retryAfter: 1));

        await trengo.Messages.SendTextAsync(ticketId, "Hello!");

        Console.WriteLine(stub.RequestsTo("sendMessage").Count); // 2: the first one met the limit
        stub.AssertNoViolations();
    }
}
