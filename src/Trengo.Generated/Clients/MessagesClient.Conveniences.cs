namespace Trengo;

// CUSTOM: a text to the customer and a note to the team are one operation and differ in a flag, which is easily forgotten; and the
// address of an attachment is on another server, which must not get the token.
public partial interface IMessagesClient
{
    /// <summary>Sends a text to the customer as a message of a ticket.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="text">The text; HTML on e-mail channels.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The message, as far as Trengo answers with it; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<SendMessageReply?> SendTextAsync(long ticketId, string text, CancellationToken cancellationToken = default);

    /// <summary>Writes an internal note into a ticket, which the customer does not see.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The note, as far as Trengo answers with it; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<SendMessageReply?> SendNoteAsync(long ticketId, string text, CancellationToken cancellationToken = default);

    /// <summary>Fetches a file that came with a message, as a stream.</summary>
    /// <param name="attachment">The file. Its address is good for about 7 days: after that, get the message anew.</param>
    /// <param name="cancellationToken">Ends the call; it is not the token of reading the file.</param>
    /// <returns>The file, as soon as it begins to come. Dispose it.</returns>
    /// <exception cref="ArgumentException">The attachment has no address, or none that begins with <c>https://</c>.</exception>
    /// <exception cref="TrengoApiException">The server that has the file refused it.</exception>
    /// <remarks>It is asked for without the token, for the file is on another server than Trengo's API.</remarks>
    Task<MediaDownload> DownloadAttachmentAsync(Attachment attachment, CancellationToken cancellationToken = default);
}

public partial class MessagesClient
{
    /// <inheritdoc />
    public Task<SendMessageReply?> SendTextAsync(long ticketId, string text, CancellationToken cancellationToken = default)
    {
        return SendMessageAsync(ticketId, new SendMessageRequest { Message = text ?? throw new ArgumentNullException(nameof(text)) }, cancellationToken);
    }

    /// <inheritdoc />
    public Task<SendMessageReply?> SendNoteAsync(long ticketId, string text, CancellationToken cancellationToken = default)
    {
        var note = new SendMessageRequest { Message = text ?? throw new ArgumentNullException(nameof(text)), InternalNote = true };
        return SendMessageAsync(ticketId, note, cancellationToken);
    }

    /// <inheritdoc />
    public Task<MediaDownload> DownloadAttachmentAsync(Attachment attachment, CancellationToken cancellationToken = default)
    {
        var file = attachment ?? throw new ArgumentNullException(nameof(attachment));
        return DownloadAsync(file.FullUrl, file.ClientName ?? file.FileName, cancellationToken);
    }
}
