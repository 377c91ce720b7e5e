using Trengo.Http;

namespace Trengo;

/// <summary>The Trengo REST API, with one property for each part of it.</summary>
/// <remarks>
/// One instance serves the whole application for as long as it runs: it keeps the connections, and all members can be used
/// by many threads at a time. Redirects are not followed, and cookies are not kept.
/// </remarks>
public sealed class TrengoClient : ITrengoClient, IDisposable
{
    private readonly TrengoConnection _connection;

    /// <summary>Creates a client that has connections of its own, with the token of the environment variable <c>TRENGO_TOKEN</c>.</summary>
    /// <exception cref="ArgumentException">The variable is not set or has a character that no token has.</exception>
    public TrengoClient()
        : this(new TrengoClientOptions())
    {
    }

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

    /// <summary>What the last answer said of the limit of requests; <see langword="null"/> if none has said anything yet.</summary>
    public TrengoRateLimit? RateLimit => _connection.RateLimit;

    /// <summary>The same client with other options for some calls.</summary>
    /// <param name="options">What is to be different. It is copied: changing it afterwards has no effect.</param>
    /// <returns>
    /// A client that shares connections, token and limits with this one. It costs little, so one can be made for a single call; there
    /// is no need to dispose it, and disposing it ends nothing.
    /// </returns>
    /// <exception cref="ArgumentException">An option is not allowed; the message says which and what to set.</exception>
    public TrengoClient With(TrengoCallOptions options) => new(_connection.With(options));

    ITrengoClient ITrengoClient.With(TrengoCallOptions options) => With(options);

    /// <summary>
    /// Sends a request that no method is for, in the same way as all others: with the token, limits, timeouts and repeats of this
    /// client.
    /// </summary>
    /// <param name="request">
    /// The request, with a path below the base address, such as <c>tickets/815/custom</c>. It is not changed, and can be sent again. A body
    /// of more than 1 MiB, or of unknown length, is sent only once.
    /// </param>
    /// <param name="cancellationToken">Ends the call; it is not the token of reading the body.</param>
    /// <returns>
    /// The last answer, whatever its status is, as soon as its headers are there. Its body is under the limits
    /// <see cref="TrengoClientOptions.MaxResponseBytes"/> and <see cref="TrengoClientOptions.ResponseIdleTimeout"/>. Dispose it.
    /// </returns>
    /// <exception cref="ArgumentException">The address leads away from <see cref="TrengoClientOptions.BaseAddress"/>.</exception>
    /// <exception cref="TrengoApiException">It was not answered, or not sent.</exception>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        return _connection.SendAsync(request, cancellationToken);
    }

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
