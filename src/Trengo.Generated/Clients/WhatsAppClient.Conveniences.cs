using System.Globalization;

namespace Trengo;

// CUSTOM: the values of a template are a list of objects, each with the number of its placeholder in braces.
public partial interface IWhatsAppClient
{
    /// <summary>Starts a conversation with a phone number by a template: without one, nobody may be written to on WhatsApp who has not written in the last 24 hours.</summary>
    /// <param name="phoneNumber">The number with its country, such as <c>+31620000000</c>.</param>
    /// <param name="templateId">The id of the template: one of <see cref="ListAllWhatsAppTemplatesAsync"/>.</param>
    /// <param name="parameters">What stands in its text for <c>{{1}}</c>, <c>{{2}}</c> and so on, in this order; none if left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The message with its ticket, as far as Trengo answers with it; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<SendMessageReply?> StartTemplateConversationAsync(
        string phoneNumber, long templateId, IEnumerable<string>? parameters = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a template into a ticket, which goes through however long ago the customer has written.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="templateId">The id of the template: one of <see cref="ListAllWhatsAppTemplatesAsync"/>.</param>
    /// <param name="parameters">What stands in its text for <c>{{1}}</c>, <c>{{2}}</c> and so on, in this order; none if left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The message, as far as Trengo answers with it; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<SendMessageReply?> SendTemplateAsync(
        long ticketId, long templateId, IEnumerable<string>? parameters = null, CancellationToken cancellationToken = default);
}

public partial class WhatsAppClient
{
    /// <inheritdoc />
    public Task<SendMessageReply?> StartTemplateConversationAsync(
        string phoneNumber, long templateId, IEnumerable<string>? parameters = null, CancellationToken cancellationToken = default)
    {
        var number = phoneNumber ?? throw new ArgumentNullException(nameof(phoneNumber));
        return StartConversationAsync(
            new StartConversationRequest { RecipientPhoneNumber = number, HsmId = templateId, Params = ToParams(parameters) }, cancellationToken);
    }

    /// <inheritdoc />
    public Task<SendMessageReply?> SendTemplateAsync(
        long ticketId, long templateId, IEnumerable<string>? parameters = null, CancellationToken cancellationToken = default)
    {
        return StartConversationAsync(
            new StartConversationRequest { TicketId = ticketId, HsmId = templateId, Params = ToParams(parameters) }, cancellationToken);
    }

    private static List<WhatsAppTemplateParam>? ToParams(IEnumerable<string>? values)
    {
        return values?.Select((value, index) => new WhatsAppTemplateParam
        {
            Type = "body",
            Key = "{{" + (index + 1).ToString(CultureInfo.InvariantCulture) + "}}",
            Value = value,
        }).ToList();
    }
}
