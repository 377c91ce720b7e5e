namespace Trengo;

// CUSTOM: what people do with tickets, without the body that each of it takes: which members belong together is Trengo's rule, and the
// generated body does not say it.
public partial interface ITicketsClient
{
    /// <summary>Gives a ticket to a user.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="userId">The id of the user.</param>
    /// <param name="note">An internal note about it; none if left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A confirmation of unknown form; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<TicketChange?> AssignToUserAsync(long ticketId, long userId, string? note = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a ticket to a team.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="teamId">The id of the team.</param>
    /// <param name="note">An internal note about it; none if left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A confirmation of unknown form; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<TicketChange?> AssignToTeamAsync(long ticketId, long teamId, string? note = null, CancellationToken cancellationToken = default);

    /// <summary>Closes a ticket, and says what came of it.</summary>
    /// <param name="ticketId">The id of the ticket.</param>
    /// <param name="ticketResultId">The id of the result: one of <see cref="ListAllTicketResultsAsync"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A confirmation of unknown form; <see langword="null"/> if Trengo answers with nothing.</returns>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<TicketChange?> CloseWithResultAsync(long ticketId, long ticketResultId, CancellationToken cancellationToken = default);

    /// <summary>Walks all tickets that changed after a time.</summary>
    /// <param name="since">The time. Trengo counts in whole seconds, so tickets that changed up to two seconds earlier can be among them.</param>
    /// <param name="status">Only tickets that stand so; all if left out.</param>
    /// <param name="cancellationToken">Ends the enumeration, as the one given to <c>WithCancellation</c> does.</param>
    /// <returns>
    /// The tickets whose last message is the oldest first: what changes while they are walked comes at the end, and moves nothing from page
    /// to page before it is seen. A ticket can come twice. For the next walk, begin with the time at which this one began.
    /// </returns>
    /// <exception cref="TrengoApiException">In the enumeration: Trengo refused it.</exception>
    AsyncPageable<Ticket> ListAllTicketsUpdatedSinceAsync(DateTimeOffset since, TicketStatus? status = null, CancellationToken cancellationToken = default);
}

public partial class TicketsClient
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public Task<TicketChange?> AssignToUserAsync(long ticketId, long userId, string? note = null, CancellationToken cancellationToken = default)
    {
        return AssignTicketAsync(ticketId, new AssignTicketRequest { Type = AssigneeType.User, UserId = userId, Note = note }, cancellationToken);
    }

    /// <inheritdoc />
    public Task<TicketChange?> AssignToTeamAsync(long ticketId, long teamId, string? note = null, CancellationToken cancellationToken = default)
    {
        return AssignTicketAsync(ticketId, new AssignTicketRequest { Type = AssigneeType.Team, TeamId = teamId, Note = note }, cancellationToken);
    }

    /// <inheritdoc />
    public Task<TicketChange?> CloseWithResultAsync(long ticketId, long ticketResultId, CancellationToken cancellationToken = default)
    {
        return CloseTicketAsync(ticketId, new CloseTicketRequest { TicketResultId = ticketResultId }, cancellationToken);
    }

    /// <inheritdoc />
    public AsyncPageable<Ticket> ListAllTicketsUpdatedSinceAsync(DateTimeOffset since, TicketStatus? status = null, CancellationToken cancellationToken = default)
    {
        // Trengo knows whole seconds, and takes those after the one that is named.
        var before = since - DateTimeOffset.MinValue > Second ? since - Second : since;
        return ListAllTicketsAsync(
            status, sort: TicketSort.OldestFirst, updatedAtGt: TrengoDateTime.ZonelessUtc(before), cancellationToken: cancellationToken);
    }
}
