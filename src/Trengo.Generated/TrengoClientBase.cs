using PostmanToOpenApi.Runtime;
using Trengo.Http;

namespace Trengo;

/// <summary>What the clients of the API's parts have in common. They are made by <see cref="TrengoClient"/>.</summary>
public abstract class TrengoClientBase
{
    private readonly TrengoConnection _connection;

    private protected TrengoClientBase(TrengoConnection connection)
    {
        _connection = connection;
    }

    private protected Task<T?> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        return _connection.SendAsync<T>(request, hasResult: true, cancellationToken);
    }

    private protected Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        return _connection.SendAsync<object>(request, hasResult: false, cancellationToken);
    }
}
