namespace Trengo.ContractTests;

/// <summary>
/// For each request of the collection, the call that an app developer makes: the generated method, with every member set.
/// </summary>
internal static class ContractCases
{
    public const string FileName = "photo.png";
    public const string FileContentType = "image/png";

    /// <summary>The values passed for path variables. Ids of messages have outgrown 32 bits, so all of these have.</summary>
    public static readonly IReadOnlyDictionary<string, long> PathValues = new Dictionary<string, long>
    {
        ["ticket_id"] = 4317443018,
        ["contact_id"] = 4543573994,
        ["webhook_id"] = 4300007637,
    };

    public static readonly byte[] FileContent = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF, 0x2D, 0x2D];

    private static readonly long TicketId = PathValues["ticket_id"];
    private static readonly long ContactId = PathValues["contact_id"];
    private static readonly long WebhookId = PathValues["webhook_id"];

    public static readonly IReadOnlyDictionary<string, Func<TrengoClient, Task>> Calls = new Dictionary<string, Func<TrengoClient, Task>>
    {
        ["Tickets / List all tickets"] = trengo => trengo.Tickets.ListTicketsAsync(),
        ["Tickets / Create a ticket"] = trengo => trengo.Tickets.CreateTicketAsync(
            new CreateTicketRequest { ChannelId = 4301306497, ContactIdentifier = "jane@example.com", Subject = "Hello" }),
        ["Tickets / Assign a ticket"] = trengo => trengo.Tickets.AssignTicketUndocumentedAsync(
            TicketId, new AssignTicketUndocumentedRequest { UserId = 747786, TeamId = 431872 }),
        ["Tickets / Close a ticket"] = trengo => trengo.Tickets.CloseTicketUndocumentedAsync(TicketId),

        ["Messages / List all messages"] = trengo => trengo.Messages.ListMessagesAsync(TicketId),
        ["Messages / Send a ticket message"] = trengo => trengo.Messages.SendMessageAsync(
            TicketId, new SendMessageRequest { Body = "Grüße 👋" }),
        ["Messages / Send a ticket media message"] = trengo => trengo.Messages.SendMediaMessageAsync(
            TicketId, "Your photo", MediaUpload.FromBytes(FileContent, FileName, FileContentType)),

        ["Contacts / List contacts"] = trengo => trengo.Contacts.ListContactsAsync(),
        ["Contacts / Create a contact"] = trengo => trengo.Contacts.CreateContactUndocumentedAsync(
            new CreateContactUndocumentedRequest { Name = "Jane", Identifier = "+31600000000", ChannelId = 1306497 }),
        ["Contacts / Get a contact"] = trengo => trengo.Contacts.GetContactAsync(ContactId),
        ["Contacts / Update a contact"] = trengo => trengo.Contacts.UpdateContactAsync(
            ContactId, new UpdateContactRequest { Name = "Jane Doe" }),
        ["Contacts / Delete a contact"] = trengo => trengo.Contacts.DeleteContactAsync(ContactId),

        ["Channels / List all voice channels"] = trengo => trengo.Channels.ListVoiceChannelsAsync(),

        ["Teams and Users / Create a team"] = trengo => trengo.TeamsAndUsers.CreateTeamAsync(
            new CreateTeamRequest { Name = "Support" }),
        ["Teams and Users / List users"] = trengo => trengo.TeamsAndUsers.ListUsersAsync(),

        ["Labels and Custom Fields / Attach a label to a ticket"] = trengo => trengo.LabelsAndCustomFields.AttachLabelAsync(
            TicketId, new AttachLabelRequest { LabelId = 1821763 }),
        ["Labels and Custom Fields / Create a custom field"] = trengo => trengo.LabelsAndCustomFields.CreateCustomFieldAsync(
            new CreateCustomFieldRequest { Title = "Order number", Type = "TICKET" }),

        ["Webhooks / Create a webhook"] = trengo => trengo.Webhooks.CreateWebhookAsync(
            new CreateWebhookRequest { Url = "https://example.com/hook", Name = "Inbound" }),
        ["Webhooks / Update a webhook"] = trengo => trengo.Webhooks.UpdateWebhookAsync(
            WebhookId, new UpdateWebhookRequest { Url = "https://example.com/hook" }),
        ["Webhooks / Delete a webhook"] = trengo => trengo.Webhooks.DeleteWebhookAsync(WebhookId),

        ["WhatsApp / Send a WhatsApp template"] = trengo => trengo.WhatsApp.SendWhatsAppTemplateUndocumentedAsync(
            new SendWhatsAppTemplateUndocumentedRequest { RecipientPhoneNumber = "+31600000000", HsmId = 235141, ChannelId = 1306497, Params = [new WhatsAppTemplateParam { Key = "{{1}}" }] }),
    };
}
