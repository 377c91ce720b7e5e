using System.Net;
using System.Net.Http;
using Trengo.Generated.Tests.Support;
using static Trengo.Generated.Tests.Support.PagedHandler;

namespace Trengo.Generated.Tests.Paging;

/// <summary>Lists that contradict themselves, shrink, or break off: an enumeration ends on each, and says where.</summary>
public class PagingFaultTests
{
    [Test]
    [Property("Fault", "D-25")]
    public async Task ListAll_PageIsItsOwnNext_EndsWithItsNumber()
    {
        var (ids, error, handler) = await WalkAsync(_ => Simple(1, true, 1).Replace("page=2", "page=1"));

        Assert.That(ids, Is.EqualTo(new[] { 1 }));
        AssertFault(error, 2, "page 1 has page 1 as the one after it");
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-25")]
    public async Task ListAll_TwoPagesPointAtEachOther_EndsWithTheSecond()
    {
        var (ids, error, handler) = await WalkAsync(page => Page([page], links: $$"""{"next":"https://app.trengo.com/api/v2/tickets?term=x&page={{(page == 1 ? 2 : 1)}}"}"""));

        Assert.That(ids, Is.EqualTo(new[] { 1, 2 }));
        AssertFault(error, 3, "page 2 has page 1 as the one after it");
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("""{"next":"x?page=2"}""")]
    [TestCase(null)]
    [Property("Fault", "D-25")]
    public async Task ListAll_NumberOfThePageNeverGrows_EndsWithThePageAskedFor(string? links)
    {
        var (ids, error, handler) = await WalkAsync(_ => Page([1], """{"current_page":1,"last_page":9}""", links));

        Assert.That(ids, Is.EqualTo(new[] { 1 }));
        AssertFault(error, 2, "page 1 in place of page 2");
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [TestCase(1)]
    [TestCase(3)]
    [Property("Fault", "D-25")]
    public async Task ListAll_PagesComeAgainUnderNewNumbers_Ends(int period)
    {
        var (ids, error, handler) = await WalkAsync(page => Simple(page, true, page % period));

        Assert.That(ids, Has.Count.EqualTo(period + 3));
        AssertFault(error, period + 4, "brought nothing new");
        Assert.That(handler.Requests, Has.Count.EqualTo(period + 3));
    }

    [TestCase("[{\"id\":1},{\"id\":2}]")]
    [TestCase("{\"data\":[{\"id\":1},{\"id\":2}]}")]
    public async Task ListAll_ListThatTakesNoPage_GivesItOnce(string answer)
    {
        var (ids, error, _) = await WalkAsync(_ => answer);

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    [Property("Fault", "D-26")]
    public async Task ListAll_EmptyPageWithALink_GoesOn()
    {
        var (ids, error, _) = await WalkAsync(page => page is 2 or 3 ? Simple(page, true) : Simple(page, page < 5, page));

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 4, 5 }));
    }

    [Test]
    [Property("Fault", "D-26")]
    public async Task ListAll_EmptyPagesWithLinksForEver_Ends()
    {
        var (ids, error, handler) = await WalkAsync(page => page == 1 ? Simple(1, true, 1) : Simple(page, true));

        Assert.That(ids, Is.EqualTo(new[] { 1 }));
        AssertFault(error, 5, "the 3 pages up to page 4 brought nothing new");
        Assert.That(handler.Requests, Has.Count.EqualTo(4));
    }

    [TestCase("""{"current_page":3,"last_page":2}""", """{"next":"x?page=4"}""")]
    [TestCase("""{"current_page":2,"last_page":2}""", """{"next":null}""")]
    [TestCase("""{"current_page":3}""", null)]
    [TestCase(null, null)]
    [Property("Fault", "D-26")]
    public async Task AsPages_BeyondTheLastPage_Ends(string? meta, string? links)
    {
        using var handler = Create(_ => Page([], meta, links));
        using var client = TestClient.Create(handler);
        var pages = await client.Tickets.ListAllTicketsAsync().AsPages(3).ToListAsync();

        Assert.That(pages.Single().Items, Is.Empty);
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("https://evil.example/api/v2/tickets?page=2")]
    [TestCase("http://app.trengo.com/api/v2/tickets?page=2")]
    [TestCase("file:///etc/passwd?page=2")]
    [TestCase("https://user:password@app.trengo.com/api/v2/tickets?page=2")]
    [TestCase("//evil.example/tickets")]
    [TestCase("nonsense")]
    [Property("Fault", "D-27")]
    public async Task ListAll_LinkElsewhere_IsNeverFollowed(string next)
    {
        var (ids, error, handler) = await WalkAsync(page => page == 1 ? Page([1], links: $$"""{"next":"{{next}}"}""") : Simple(2, false, 2));

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(handler.Requests.Select(request => request.Uri.GetLeftPart(UriPartial.Path)), Is.All.EqualTo("https://app.trengo.com/api/v2/tickets"));
    }

    [TestCase("null")]
    [TestCase("\"many\"")]
    [TestCase("0")]
    [TestCase("-5")]
    [TestCase("1000000000")]
    [TestCase("99999999999999999999")]
    [TestCase("1e400")]
    [TestCase("[]")]
    [TestCase("{\"a\":[1]}")]
    [Property("Fault", "D-28")]
    public async Task ListAll_LastPageIsOdd_EndsWithTheEmptyPage(string lastPage)
    {
        var (ids, error, handler) = await WalkAsync(page => Page(page < 3 ? [page] : [], $$"""{"last_page":{{lastPage}},"current_page":{{page}}}"""));

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(handler.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    [Property("Fault", "D-28")]
    public async Task ListAll_ListShrinksAndItemsMove_EndsAndGivesDuplicates()
    {
        var (ids, error, _) = await WalkAsync(page => page switch
        {
            1 => Page([1, 2], """{"current_page":1,"last_page":9,"total":18}"""),
            2 => Page([2, 3], """{"current_page":2,"last_page":5,"total":10}"""),
            _ => Page([4], """{"current_page":3,"last_page":3,"total":5}"""),
        });

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 2, 2, 3, 4 }));
    }

    [Test]
    [Property("Fault", "D-29")]
    public async Task ListAll_RefusedInTheMiddle_GivesWhatCameAndThePageToGoOnFrom()
    {
        var isRefusing = true;
        using var handler = new FakeHandler((request, _) => Task.FromResult(PageOf(request) == 3 && isRefusing
            ? FakeHandler.Answer(HttpStatusCode.Forbidden, null)
            : FakeHandler.Answer(HttpStatusCode.OK, Simple(PageOf(request), PageOf(request) < 4, PageOf(request)))));
        using var client = TestClient.Create(handler);
        var tickets = client.Tickets.ListAllTicketsAsync();
        var (ids, error) = await tickets.WalkAsync();
        isRefusing = false;
        var rest = await tickets.AsPages(error!.GetPageNumber()!.Value).ToListAsync();

        Assert.That(error, Is.InstanceOf<TrengoApiException>());
        Assert.That(ids, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(rest.SelectMany(page => page.Items).Select(ticket => ticket.Id), Is.EqualTo(new[] { 3, 4 }));
    }

    [TestCase(true)]
    [TestCase(false)]
    [Property("Fault", "D-29, D-30")]
    public async Task ListAll_CancelledInTheMiddle_EndsWithTheCallersToken(bool isGivenToTheMethod)
    {
        using var source = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        using var handler = new FakeHandler(async (request, cancellationToken) =>
        {
            if (PageOf(request) == 2)
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return FakeHandler.Answer(HttpStatusCode.OK, Simple(1, true, 1));
        });
        using var client = TestClient.Create(handler);
        var (mine, theirs) = isGivenToTheMethod ? (source.Token, other.Token) : (other.Token, source.Token);
        var (ids, error) = await client.Tickets.ListAllTicketsAsync(cancellationToken: mine).WalkAsync(theirs);

        Assert.That(ids, Is.EqualTo(new[] { 1 }));
        Assert.That((error as OperationCanceledException)?.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(error!.GetPageNumber(), Is.EqualTo(2));
    }

    [Test]
    [Property("Fault", "D-29, D-30")]
    public async Task ListAll_CancelledBetweenTwoItems_EndsThere()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.Create(Create(Simple(1, true, 1, 2)));
        var ids = new List<long?>();
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var ticket in client.Tickets.ListAllTicketsAsync().WithCancellation(source.Token))
            {
                ids.Add(ticket.Id);
                await source.CancelAsync();
            }
        });

        Assert.That(ids, Is.EqualTo(new[] { 1 }));
    }

    private static async Task<(List<long> Ids, Exception? Error, FakeHandler Handler)> WalkAsync(Func<int, string> answer)
    {
        var handler = Create(answer);
        using var client = TestClient.Create(handler);
        var (ids, error) = await client.Tickets.ListAllTicketsAsync().WalkAsync();
        return (ids, error, handler);
    }

    private static void AssertFault(Exception? error, int page, string text)
    {
        Assert.That(error, Is.InstanceOf<TrengoApiException>().With.Message.Contains(text).And.Message.StartsWith("Trengo answered 200 (OK) to GET /tickets (operation listTickets), but"));
        Assert.That(error!.GetPageNumber(), Is.EqualTo(page));
    }
}
