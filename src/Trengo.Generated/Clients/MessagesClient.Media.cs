namespace Trengo;

// CUSTOM: the generated SendMediaMessageAsync has the form's fields in the document's order, all optional, so the file comes after
// a text and can be forgotten; no field of a form can say how far the upload is; and it offers two texts, of which Trengo documents
// one.
public partial interface IMessagesClient
{
    /// <summary>Sends a file to the customer as a message of a ticket.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="media">The file.</param>
    /// <param name="caption">The text that goes with it; none if left out.</param>
    /// <param name="progress">
    /// Told after each piece how much of the file has been sent so far, the last time all of it. It begins anew where the call is sent
    /// again. An exception of it ends the upload and comes out as it is.
    /// </param>
    /// <param name="cancellationToken">Ends the upload between two pieces. <see cref="TrengoClientOptions.Timeout"/> does not.</param>
    /// <returns>The message, as far as Trengo answers with it; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    /// <exception cref="IOException">The file or stream could not be read, or became shorter or longer meanwhile.</exception>
    /// <exception cref="InvalidOperationException">The stream cannot seek and has been sent before.</exception>
    Task<SendMessageReply?> SendMediaAsync(
        long ticketId, MediaUpload media, string? caption = null, IProgress<MediaProgress>? progress = null, CancellationToken cancellationToken = default);
}

public partial class MessagesClient
{
    /// <inheritdoc />
    public Task<SendMessageReply?> SendMediaAsync(
        long ticketId, MediaUpload media, string? caption = null, IProgress<MediaProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var upload = media ?? throw new ArgumentNullException(nameof(media));
        return SendMediaMessageAsync(ticketId, body: null, file: upload.WithProgress(progress), caption: caption, cancellationToken: cancellationToken);
    }
}
