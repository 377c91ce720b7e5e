using System.Net;
using System.Runtime.CompilerServices;
using PostmanToOpenApi.Runtime;
using Trengo.Errors;
using Trengo.Http;

namespace Trengo.Paging;

/// <summary>The pages of an operation: its request, with one number after the other.</summary>
/// <remarks>The filters are those of the request, for each page. No link of an answer is followed.</remarks>
internal sealed class RequestPageable<T>(TrengoConnection connection, ApiRequest request, string pageParameter, CancellationToken creationToken)
    : AsyncPageable<T>
{
    public override IAsyncEnumerable<Page<T>> AsPages(int fromPage = 1)
    {
        return fromPage < 1
            ? throw new ArgumentOutOfRangeException(nameof(fromPage), "Pages are counted from 1.")
            : EnumerateAsync(fromPage);
    }

    private async IAsyncEnumerable<Page<T>> EnumerateAsync(int number, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var walk = new PageWalk(pageParameter);
        for (var goesOn = true; goesOn; number++)
        {
            var page = await FetchAsync(number, cancellationToken).ConfigureAwait(false);
            var isTaken = walk.Takes(number, page, out var problem);
            ThrowIf(problem, number);
            if (!isTaken)
            {
                yield break;
            }

            yield return new Page<T>(number, page.Items, page.LastPage is <= int.MaxValue ? (int)page.LastPage : null, page.Total, page.UnfitItems);
            goesOn = walk.GoesOn(number, page, out problem);
            ThrowIf(problem, number + 1);
        }
    }

    private async Task<PageAnswer<T>> FetchAsync(int number, CancellationToken cancellationToken)
    {
        using var both = creationToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(creationToken, cancellationToken)
            : null;
        var token = both?.Token ?? (creationToken.CanBeCanceled ? creationToken : cancellationToken);
        try
        {
            using var page = request.WithQuery(pageParameter, number);
            return (await connection.SendAsync<PageAnswer<T>>(page, ResultKind.Required, token).ConfigureAwait(false))!;
        }
        catch (OperationCanceledException exception) when (both is not null && exception.CancellationToken == both.Token)
        {
            var caller = creationToken.IsCancellationRequested ? creationToken : cancellationToken;
            var cancelled = new OperationCanceledException(exception.Message, exception, caller);
            cancelled.SetPageNumber(number);
            throw cancelled;
        }
        catch (Exception exception)
        {
            exception.SetPageNumber(number);
            throw;
        }
    }

    private void ThrowIf(string? problem, int number)
    {
        if (problem is not null)
        {
            var exception = new TrengoUnexpectedContentException(
                new ApiError(request.Method, request.Route, request.OperationId) { StatusCode = HttpStatusCode.OK, Problem = problem }, isHtml: false);
            exception.SetPageNumber(number);
            throw exception;
        }
    }
}
