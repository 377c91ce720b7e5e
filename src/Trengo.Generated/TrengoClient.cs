using Trengo.Http;

namespace Trengo;

/// <summary>The Trengo REST API, with one property for each part of it.</summary>
/// <remarks>
/// One instance serves the whole application for as long as it runs: it keeps the connections, and all members can be used
/// by many threads at a time. Redirects are not followed, and cookies are not kept.
/// </remarks>
public sealed class TrengoClient : IDisposable
{
    private readonly TrengoConnection _connection;

    /// <summary>Creates a client that has connections of its own, with the default options.</summary>
    /// <param name="token">The personal access token. Calls are made as the user who created it.</param>
    /// <exception cref="ArgumentException">The token is empty or has a character that no token has.</exception>
    public TrengoClient(string token)
        : this(new TrengoClientOptions { Token = CheckToken(token) })
    {
    }

    /// <summary>Creates a client that has connections of its own.</summary>
    /// <param name="options">The options. They are copied: changing them afterwards has no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or not allowed; the message says which and what to set.</exception>
    public TrengoClient(TrengoClientOptions options)
        : this(new TrengoConnection(options, httpClient: null))
    {
    }

    /// <summary>Creates a client that sends through an <see cref="HttpClient"/> of yours.</summary>
    /// <param name="httpClient">
    /// The client to send with. It is neither changed nor disposed, and its base address is not used. Give it a handler that
    /// does not follow redirects, and mind that its own <see cref="HttpClient.Timeout"/> holds too, for uploads as well.
    /// </param>
    /// <param name="options">The options. They are copied: changing them afterwards has no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or not allowed; the message says which and what to set.</exception>
    public TrengoClient(HttpClient httpClient, TrengoClientOptions options)
        : this(new TrengoConnection(options, Always(httpClient ?? throw new ArgumentNullException(nameof(httpClient)))))
    {
    }

    // For IHttpClientFactory, whose clients are not made to be kept.
    internal TrengoClient(Func<HttpClient> httpClient, TrengoClientOptions options)
        : this(new TrengoConnection(options, httpClient))
    {
    }

    private TrengoClient(TrengoConnection connection)
    {
        _connection = connection;
        Tickets = new TicketsClient(connection);
        Messages = new MessagesClient(connection);
        Contacts = new ContactsClient(connection);
        Channels = new ChannelsClient(connection);
        TeamsAndUsers = new TeamsAndUsersClient(connection);
        LabelsAndCustomFields = new LabelsAndCustomFieldsClient(connection);
        Webhooks = new WebhooksClient(connection);
        WhatsApp = new WhatsAppClient(connection);
        HelpCenter = new HelpCenterClient(connection);
        Reporting = new ReportingClient(connection);
    }

    /// <summary>Tickets: the conversations.</summary>
    public ITicketsClient Tickets { get; }

    /// <summary>The messages of tickets, and the files in them.</summary>
    public IMessagesClient Messages { get; }

    /// <summary>Contacts: the customers.</summary>
    public IContactsClient Contacts { get; }

    /// <summary>Channels: where messages come in.</summary>
    public IChannelsClient Channels { get; }

    /// <summary>The teams and users of the account.</summary>
    public ITeamsAndUsersClient TeamsAndUsers { get; }

    /// <summary>Labels on tickets, and custom fields.</summary>
    public ILabelsAndCustomFieldsClient LabelsAndCustomFields { get; }

    /// <summary>Webhooks: where Trengo reports what happens.</summary>
    public IWebhooksClient Webhooks { get; }

    /// <summary>Templates for WhatsApp.</summary>
    public IWhatsAppClient WhatsApp { get; }

    /// <summary>The help centers: articles for customers.</summary>
    public IHelpCenterClient HelpCenter { get; }

    /// <summary>Reports. Trengo calls them beta.</summary>
    public IReportingClient Reporting { get; }

    /// <summary>
    /// Ends the connections. Calls under way end with an <see cref="ObjectDisposedException"/>, as do later ones. An
    /// <see cref="HttpClient"/> that was given at construction stays usable.
    /// </summary>
    public void Dispose()
    {
        _connection.Dispose();
    }

    private static Func<HttpClient> Always(HttpClient httpClient) => () => httpClient;

    private static string CheckToken(string token)
    {
        return BearerToken.FindProblem(token ?? throw new ArgumentNullException(nameof(token))) is { } problem
            ? throw new ArgumentException($"The token {problem}. Give a personal access token of Trengo.", nameof(token))
            : token;
    }
}
