namespace Trengo;

/// <summary>What <see cref="TrengoClient"/> offers, for code that is to be tested without it.</summary>
public interface ITrengoClient
{
    /// <inheritdoc cref="TrengoClient.Tickets" />
    ITicketsClient Tickets { get; }

    /// <inheritdoc cref="TrengoClient.Messages" />
    IMessagesClient Messages { get; }

    /// <inheritdoc cref="TrengoClient.Contacts" />
    IContactsClient Contacts { get; }

    /// <inheritdoc cref="TrengoClient.Channels" />
    IChannelsClient Channels { get; }

    /// <inheritdoc cref="TrengoClient.TeamsAndUsers" />
    ITeamsAndUsersClient TeamsAndUsers { get; }

    /// <inheritdoc cref="TrengoClient.LabelsAndCustomFields" />
    ILabelsAndCustomFieldsClient LabelsAndCustomFields { get; }

    /// <inheritdoc cref="TrengoClient.Webhooks" />
    IWebhooksClient Webhooks { get; }

    /// <inheritdoc cref="TrengoClient.WhatsApp" />
    IWhatsAppClient WhatsApp { get; }

    /// <inheritdoc cref="TrengoClient.HelpCenter" />
    IHelpCenterClient HelpCenter { get; }

    /// <inheritdoc cref="TrengoClient.Reporting" />
    IReportingClient Reporting { get; }

    /// <inheritdoc cref="TrengoClient.RateLimit" />
    TrengoRateLimit? RateLimit { get; }

    /// <inheritdoc cref="TrengoClient.With" />
    ITrengoClient With(TrengoCallOptions options);

    /// <inheritdoc cref="TrengoClient.SendAsync" />
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default);
}
