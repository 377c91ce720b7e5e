using System.Net;
using System.Net.NetworkInformation;

namespace Trengo.Testing.Tests;

/// <summary>What the stub is before anything was asked of it.</summary>
public sealed class StartTests : StubTests
{
    [Test]
    public void Stub_Started_IsOnLoopbackOnly()
    {
        Assert.That(Stub.BaseUrl.Host, Is.EqualTo("127.0.0.1"));
        Assert.That(Stub.BaseUrl.AbsolutePath, Is.EqualTo("/api/v2"));
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == Stub.BaseUrl.Port);
        Assert.That(listeners.Select(listener => listener.Address), Is.EqualTo(new[] { IPAddress.Loopback }));
    }

    [Test]
    public async Task Stub_OnAPortOfYours_IsThere_AndASecondOneIsTold()
    {
        var port = Stub.BaseUrl.Port;
        await Stub.DisposeAsync();
        await using var stub = TrengoStub.Start(new TrengoStubOptions { Port = port });

        Assert.That(stub.BaseUrl.AbsoluteUri, Is.EqualTo($"http://127.0.0.1:{port}/api/v2"));
        using var trengo = stub.CreateClient();
        await trengo.Tickets.ListTicketsAsync();
        Assert.That(
            () => TrengoStub.Start(new TrengoStubOptions { Port = port }),
            Throws.InstanceOf<TrengoStubException>().With.Message.StartsWith($"The stub could not start on port {port}: "));
    }

    [TestCase(-1)]
    [TestCase(65_536)]
    public void Stub_OnAPortThatIsNone_IsTold(int port) =>
        Assert.That(
            () => TrengoStub.Start(new TrengoStubOptions { Port = port }),
            Throws.InstanceOf<TrengoStubException>().With.Message.StartsWith($"The stub could not start on port {port}: "));

    [Test]
    public async Task AdminInterface_Asked_IsNotThere()
    {
        using var http = CreateHttpClient();
        using var response = await http.GetAsync(new Uri(Stub.BaseUrl, "/__admin/mappings"));

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/html"));
    }

    [Test]
    public async Task Stubs_SideBySide_ShareNothing()
    {
        await using var other = TrengoStub.Start();
        await Trengo.TeamsAndUsers.CreateTeamAsync(new CreateTeamRequest { Name = "Support" });

        Assert.That(other.BaseUrl, Is.Not.EqualTo(Stub.BaseUrl));
        Assert.That(other.Requests, Is.Empty);
        using var client = other.CreateClient();
        Assert.That((await client.TeamsAndUsers.ListTeamsAsync()).Data, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Account_AtTheStart_HasOneOfEachThatBelongTogether()
    {
        var ticket = (await Trengo.Tickets.ListTicketsAsync()).Data!.Single();
        var contact = await Trengo.Contacts.GetContactAsync(ticket.ContactId!.Value);
        var messages = await Trengo.Messages.ListMessagesAsync(ticket.Id!.Value);
        var user = await Trengo.TeamsAndUsers.GetUserAsync(ticket.UserId!.Value);

        Assert.That(contact.Name, Is.EqualTo(ticket.Contact!.Name));
        Assert.That(messages.Data!.Single().TicketId, Is.EqualTo(ticket.Id));
        Assert.That(user.Id, Is.EqualTo(ticket.UserId));
        Assert.That((await Trengo.Channels.ListChannelsAsync()).Data!.Single().Id, Is.EqualTo(ticket.Channel!.Id));
    }

    [Test]
    public async Task Account_ThatStartsEmpty_HasNothing()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { StartsEmpty = true });
        using var trengo = stub.CreateClient();

        Assert.That((await trengo.Tickets.ListTicketsAsync()).Data, Is.Empty);
        Assert.That((await trengo.Channels.ListChannelsAsync()).Data, Is.Empty);
    }
}
