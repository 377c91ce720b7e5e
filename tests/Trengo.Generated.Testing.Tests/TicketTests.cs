using Trengo.Testing;

namespace Trengo.Testing.Tests;

/// <summary>What becomes of a ticket from call to call.</summary>
public sealed class TicketTests : StubTests
{
    private long _id;

    [SetUp]
    public async Task CreateAsync()
    {
        var ticket = await Trengo.Tickets.CreateTicketAsync(new CreateTicketRequest { ChannelId = 5, ContactIdentifier = "jane@example.com", Subject = "Broken" });
        _id = ticket!.Id!.Value;
        Assert.That(ticket.ChannelId, Is.EqualTo(5));
        Assert.That(ticket.Channel!.Id, Is.EqualTo(5));
    }

    [Test]
    public async Task CreatedTicket_Listed_IsThereWithItsContact()
    {
        var ticket = (await Trengo.Tickets.ListTicketsAsync(term: "jane@")).Data!.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ticket.Id, Is.EqualTo(_id));
            Assert.That(ticket.Subject, Is.EqualTo("Broken"));
            Assert.That(ticket.Status == TicketStatus.Assigned, Is.True);
            Assert.That(ticket.Contact!.Email, Is.EqualTo("jane@example.com"));
            Assert.That(ticket.MessagesCount, Is.Zero);
        }
    }

    [Test]
    public async Task Ticket_AssignedClosedAndReopened_StandsSo()
    {
        var assigned = await Trengo.Tickets.AssignToTeamAsync(_id, 7);
        var team = await Trengo.Tickets.GetTicketAsync(_id);
        await Trengo.Tickets.CloseTicketAsync(_id);
        var closed = await Trengo.Tickets.GetTicketAsync(_id);
        await Trengo.Tickets.ReopenTicketAsync(_id);
        var reopened = await Trengo.Tickets.GetTicketAsync(_id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(assigned!.TeamId, Is.EqualTo(7));
            Assert.That((team.TeamId, team.UserId), Is.EqualTo(((long?)7, (long?)null)));
            Assert.That(closed.Status == TicketStatus.Closed, Is.True);
            Assert.That(closed.ClosedAt, Is.Not.Null);
            Assert.That(reopened.Status == TicketStatus.Assigned, Is.True);
            Assert.That(reopened.ClosedAt, Is.Null);
        }
    }

    [Test]
    public async Task Tickets_FilteredByStatus_AreThoseThatStandSo()
    {
        await Trengo.Tickets.CloseTicketAsync(_id);

        Assert.That((await Trengo.Tickets.ListTicketsAsync(status: TicketStatus.Closed)).Data!.Single().Id, Is.EqualTo(_id));
        Assert.That((await Trengo.Tickets.ListTicketsAsync(status: TicketStatus.Assigned)).Data!.Select(ticket => ticket.Id), Has.None.EqualTo(_id));
    }

    [Test]
    public async Task Label_AttachedAndDetached_IsOnTheTicketMeanwhile()
    {
        var label = await Trengo.LabelsAndCustomFields.CreateLabelAsync(new LabelRequest { Name = "Urgent" });
        await Trengo.LabelsAndCustomFields.AttachLabelAsync(_id, new AttachLabelRequest { LabelId = label!.Id!.Value });
        var labelled = await Trengo.Tickets.ListTicketsAsync(labels: [label.Id.Value]);
        await Trengo.LabelsAndCustomFields.DetachLabelAsync(_id, label.Id.Value);

        Assert.That(labelled.Data!.Single().Labels!.Single().Name, Is.EqualTo("Urgent"));
        Assert.That((await Trengo.Tickets.GetTicketAsync(_id)).Labels, Is.Empty);
    }

    [Test]
    public async Task ContactAndLabel_Renamed_AreSoOnTheTicketToo()
    {
        var label = await Trengo.LabelsAndCustomFields.CreateLabelAsync(new LabelRequest { Name = "Urgent" });
        await Trengo.LabelsAndCustomFields.AttachLabelAsync(_id, new AttachLabelRequest { LabelId = label!.Id!.Value });
        var contactId = (await Trengo.Tickets.GetTicketAsync(_id)).ContactId!.Value;
        await Trengo.Contacts.UpdateContactAsync(contactId, new UpdateContactRequest { Name = "Janet" });
        await Trengo.LabelsAndCustomFields.UpdateLabelAsync(label.Id.Value, new LabelRequest { Name = "Later" });
        var renamed = (await Trengo.Tickets.ListTicketsAsync(term: "janet")).Data!.Single();
        await Trengo.LabelsAndCustomFields.DeleteLabelAsync(label.Id.Value);

        Assert.That((renamed.Id, renamed.Contact!.Name, renamed.Labels!.Single().Name), Is.EqualTo((_id, "Janet", "Later")));
        Assert.That((await Trengo.Tickets.GetTicketAsync(_id)).Labels, Is.Empty);
    }

    [Test]
    public async Task Ticket_MergedIntoAnother_LeavesItsMessagesThere()
    {
        var other = await Trengo.Tickets.CreateTicketAsync(new CreateTicketRequest { ChannelId = 5, ContactIdentifier = "jane@example.com" });
        await Trengo.Messages.SendTextAsync(other!.Id!.Value, "Here");
        await Trengo.Tickets.MergeTicketAsync(_id, new MergeTicketRequest { SourceTicketId = other.Id.Value });

        Assert.That((await Trengo.Messages.ListMessagesAsync(_id)).Data!.Single().Text, Is.EqualTo("Here"));
        Assert.That(() => Trengo.Tickets.GetTicketAsync(other.Id.Value), Throws.InstanceOf<TrengoNotFoundException>());
    }

    [Test]
    public async Task Ticket_Deleted_IsNotFound()
    {
        await Trengo.Tickets.DeleteTicketAsync(_id);

        await Assert.ThatAsync(() => Trengo.Messages.SendTextAsync(_id, "Hello"), Throws.InstanceOf<TrengoNotFoundException>());
    }
}
