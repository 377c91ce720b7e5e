using PostmanToOpenApi.Runtime;
using Trengo.Http;
using Trengo.Media;
using Trengo.Paging;

namespace Trengo;

/// <summary>What the clients of the API's parts have in common. They are made by <c>TrengoClient</c>.</summary>
public abstract class TrengoClientBase
{
    private readonly TrengoConnection _connection;

    private protected TrengoClientBase(TrengoConnection connection)
    {
        _connection = connection;
    }

    // An answer without a body, or with null for one, is an error.
    private protected async Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        return (await _connection.SendAsync<T>(request, ResultKind.Required, cancellationToken).ConfigureAwait(false))!;
    }

    // Null where the answer has no body.
    private protected Task<T?> SendOptionalAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        return _connection.SendAsync<T>(request, ResultKind.Optional, cancellationToken);
    }

    private protected Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        return _connection.SendAsync<object>(request, ResultKind.None, cancellationToken);
    }

    // From wherever the file is, without the token.
    private protected async Task<MediaDownload> DownloadAsync(string? address, string? fileName, CancellationToken cancellationToken)
    {
        var response = await _connection.DownloadAsync(MediaAddress.Check(address), cancellationToken).ConfigureAwait(false);
        return await MediaDownload.CreateAsync(response, fileName, cancellationToken).ConfigureAwait(false);
    }

    // Nothing is sent before somebody enumerates it.
    private protected AsyncPageable<T> CreatePageable<T>(ApiRequest request, string pageParameter, string? itemsMember, CancellationToken cancellationToken)
    {
        return itemsMember is PageAnswerConverter.ItemsMember
            ? new RequestPageable<T>(_connection, request, pageParameter, cancellationToken)
            : throw new NotSupportedException($"Trengo has the items of a page in '{PageAnswerConverter.ItemsMember}'. Correct x-pagination of {request.OperationId}.");
    }
}
