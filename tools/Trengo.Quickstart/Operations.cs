namespace Trengo.Quickstart;

/// <summary>For each request of the collection, by its name, the call that an app developer makes.</summary>
internal static class Operations
{
    public delegate Task Call(TrengoClient trengo, KnownIds ids, CancellationToken cancellationToken);

    public static readonly IReadOnlyDictionary<string, Call> Calls = new Dictionary<string, Call>
    {
        ["List all tickets"] = (trengo, _, ct) => trengo.Tickets.ListTicketsAsync(cancellationToken: ct),
        ["Create a ticket"] = (trengo, _, ct) => trengo.Tickets.CreateTicketAsync(
            new CreateTicketRequest { ChannelId = 1, ContactIdentifier = "jane@example.com", Subject = "Hello" }, ct),
        ["Assign a ticket"] = (trengo, ids, ct) => trengo.Tickets.AssignTicketUndocumentedAsync(ids.Ticket, new AssignTicketUndocumentedRequest { UserId = 1 }, ct),
        ["Close a ticket"] = (trengo, ids, ct) => trengo.Tickets.CloseTicketUndocumentedAsync(ids.Ticket, ct),

        ["List all messages"] = (trengo, ids, ct) => trengo.Messages.ListMessagesAsync(ids.Ticket, cancellationToken: ct),
        ["Send a ticket message"] = (trengo, ids, ct) => trengo.Messages.SendMessageAsync(
            ids.Ticket, new SendMessageRequest { Message = "Hello 👋" }, ct),
        ["Send a ticket media message"] = (trengo, ids, ct) => trengo.Messages.SendMediaMessageAsync(
            ids.Ticket, file: MediaUpload.FromBytes("Hello"u8.ToArray(), "note.txt"), caption: "Your note", cancellationToken: ct),

        ["List contacts"] = (trengo, _, ct) => trengo.Contacts.ListContactsAsync(cancellationToken: ct),
        ["Create a contact"] = (trengo, _, ct) => trengo.Contacts.CreateContactUndocumentedAsync(
            new CreateContactUndocumentedRequest { Name = "Jane", Identifier = "jane@example.com", ChannelId = 1 }, ct),
        ["Get a contact"] = (trengo, ids, ct) => trengo.Contacts.GetContactAsync(ids.Contact, cancellationToken: ct),
        ["Update a contact"] = (trengo, ids, ct) => trengo.Contacts.UpdateContactAsync(ids.Contact, new UpdateContactRequest { Name = "Jane Doe" }, ct),
        ["Delete a contact"] = (trengo, ids, ct) => trengo.Contacts.DeleteContactAsync(ids.Contact, ct),

        ["List all voice channels"] = (trengo, _, ct) => trengo.Channels.ListVoiceChannelsAsync(ct),

        ["Create a team"] = (trengo, _, ct) => trengo.TeamsAndUsers.CreateTeamAsync(new CreateTeamRequest { Name = "Support" }, ct),
        ["List users"] = (trengo, _, ct) => trengo.TeamsAndUsers.ListUsersAsync(cancellationToken: ct),

        ["Attach a label to a ticket"] = (trengo, ids, ct) => trengo.LabelsAndCustomFields.AttachLabelAsync(
            ids.Ticket, new AttachLabelRequest { LabelId = 1 }, ct),
        ["Create a custom field"] = (trengo, _, ct) => trengo.LabelsAndCustomFields.CreateCustomFieldAsync(
            new CreateCustomFieldRequest { Title = "Order number", Type = "TICKET" }, ct),

        ["Create a webhook"] = (trengo, _, ct) => trengo.Webhooks.CreateWebhookAsync(
            new CreateWebhookRequest { Url = "https://example.com/hook", Name = "Inbound", Type = WebhookEventType.Inbound }, ct),
        ["Update a webhook"] = (trengo, ids, ct) => trengo.Webhooks.UpdateWebhookAsync(
            ids.Webhook, new UpdateWebhookRequest { Url = "https://example.com/other" }, ct),
        ["Delete a webhook"] = (trengo, ids, ct) => trengo.Webhooks.DeleteWebhookAsync(ids.Webhook, ct),

        ["Send a WhatsApp template"] = (trengo, _, ct) => trengo.WhatsApp.SendWhatsAppTemplateUndocumentedAsync(
            new SendWhatsAppTemplateUndocumentedRequest { RecipientPhoneNumber = "+31600000000", HsmId = 1, ChannelId = 1, Params = [new WhatsAppTemplateParam { Key = "{{1}}", Value = "Jane" }] }, ct),
    };
}
