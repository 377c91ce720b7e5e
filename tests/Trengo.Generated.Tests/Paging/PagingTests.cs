using System.Net;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Trengo.Generated.Tests.Support;
using Trengo.Paging;
using Trengo.Serialization;
using static Trengo.Generated.Tests.Support.PagedHandler;

namespace Trengo.Generated.Tests.Paging;

public class PagingTests
{
    private const string Counted = """{"current_page":1,"last_page":2,"per_page":2,"total":3,"links":[{"url":null,"label":"x","active":false}]}""";

    private static IEnumerable<TestCaseData> Forms()
    {
        yield return new TestCaseData(Simple(1, true, 1, 2), Simple(2, false, 3), 2).SetArgDisplayNames("simple paginator");
        yield return new TestCaseData(Page([1, 2], Counted, """{"next":"x?page=2"}"""), Page([3], Counted.Replace("\"current_page\":1", "\"current_page\":2"), """{"next":null}"""), 2)
            .SetArgDisplayNames("paginator that counts");
        yield return new TestCaseData(Page([1, 2], Counted), Page([3], """{"current_page":"2","last_page":"2"}"""), 2).SetArgDisplayNames("meta alone, numbers as text");
        yield return new TestCaseData(Page([1, 2], links: """{"next":"/tickets?page=2"}"""), Page([3], links: """{"next":null}"""), 2).SetArgDisplayNames("links alone");
        yield return new TestCaseData(
            Page([1, 2], more: ""","current_page":1,"next_page_url":"x?page=2" """), Page([3], more: ""","current_page":2,"next_page_url":null"""), 2).SetArgDisplayNames("links and meta beside the items");
        yield return new TestCaseData(Items(1, 2), Items(3), 3).SetArgDisplayNames("items alone");
        yield return new TestCaseData(Page([1, 2]), Page([3]), 3).SetArgDisplayNames("items in an object");
    }

    [TestCaseSource(nameof(Forms))]
    public async Task ListAll_AnyFormOfPages_GivesAllItemsInOrder(string first, string second, int requests)
    {
        using var handler = Create(page => page switch { 1 => first, 2 => second, _ => first[0] == '[' ? "[]" : """{"data":[]}""" });
        using var client = TestClient.Create(handler);
        var (ids, error) = await client.Tickets.ListAllTicketsAsync().WalkAsync();

        Assert.That(error, Is.Null);
        Assert.That(ids, Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(handler.Requests.Select(PageOf), Is.EqualTo(Enumerable.Range(1, requests)));
    }

    [Test]
    public async Task ListAll_Filters_AreSentWithEachPage()
    {
        using var handler = Create(Simple(1, true, 1), Simple(2, false, 2));
        using var client = TestClient.Create(handler);
        var users = new List<long> { 7, 8 };
        var tickets = client.Tickets.ListAllTicketsAsync(status: TicketStatus.Open, users: users, term: "a&b");
        users.Clear();
        await tickets.WalkAsync();

        Assert.That(handler.Requests.Select(request => request.Uri.PathAndQuery), Is.EqualTo(new[]
        {
            "/api/v2/tickets?status=OPEN&users%5B%5D=7&users%5B%5D=8&term=a%26b&page=1",
            "/api/v2/tickets?status=OPEN&users%5B%5D=7&users%5B%5D=8&term=a%26b&page=2",
        }));
    }

    [Test]
    public async Task AsPages_FromPage_BeginsThere()
    {
        using var handler = Create(page => Page([page * 10], $$"""{"current_page":{{page}},"last_page":4,"total":4}"""));
        using var client = TestClient.Create(handler);
        var pages = await client.Tickets.ListAllTicketsAsync().AsPages(3).ToListAsync();

        Assert.That(pages.Select(page => (page.Number, page.Items.Single().Id, page.LastNumber, page.Total)), Is.EqualTo(new[] { (3, (long?)30, (int?)4, (long?)4), (4, 40, 4, 4) }));
        Assert.That(() => client.Tickets.ListAllTicketsAsync().AsPages(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void PageAnswer_ElementsOfUnknownForm_AreKeptAsTheyCame()
    {
        using var reader = new JsonTextReader(new StringReader("""{"data":[{"id":1},"text",null,2]}"""));
        var page = TrengoSerializer.Create().Deserialize<PageAnswer<JToken>>(reader)!;

        Assert.That(new JArray(page.Items).ToString(Formatting.None), Is.EqualTo("""[{"id":1},"text",2]"""));
        Assert.That(page.UnfitItems, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ListAll_ElementsThatDoNotFit_AreKeptOnThePage()
    {
        using var client = TestClient.Create(Create("""{"data":[null,{"id":1},"text",[1]],"links":{"next":null}}"""));
        var page = (await client.Tickets.ListAllTicketsAsync().AsPages().ToListAsync()).Single();

        Assert.That(page.Items.Select(ticket => ticket.Id), Is.EqualTo(new[] { 1 }));
        Assert.That(new JArray(page.UnfitItems).ToString(Formatting.None), Is.EqualTo("""[null,"text",[1]]"""));
    }

    [Test]
    public async Task ListAll_BeforeEnumeration_SendsNothing()
    {
        using var handler = Create(Simple(1, false));
        using var client = TestClient.Create(handler);
        var tickets = client.Tickets.ListAllTicketsAsync();
        Assert.That(handler.Requests, Is.Empty);

        Assert.That(await tickets.WalkAsync(), Is.EqualTo((new List<long>(), (Exception?)null)));
        Assert.That(() => client.Messages.ListAllMessagesAsync(5).AsPages(), Throws.Nothing);
    }

    [Test]
    public async Task ListAll_EnumeratedOftenAndAtATime_BeginsAnewEachTime()
    {
        using var handler = Create(Simple(1, true, 1), Simple(2, false, 2));
        using var client = TestClient.Create(handler);
        var tickets = client.Tickets.ListAllTicketsAsync();
        var walks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => tickets.WalkAsync())));

        Assert.That(walks.Select(walk => walk.Ids), Is.All.EqualTo(new[] { 1, 2 }));
        Assert.That(handler.Requests, Has.Count.EqualTo(40));
    }

    [Test]
    public async Task ListAll_BrokenOffEarly_AsksForNothingMore()
    {
        using var handler = Create(page => Simple(page, true, page));
        using var client = TestClient.Create(handler);
        await foreach (var ticket in client.Tickets.ListAllTicketsAsync())
        {
            if (ticket.Id == 2)
            {
                break;
            }
        }

        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task FromPages_ListInMemory_StandsInForAClient()
    {
        var tickets = AsyncPageable.FromPages(new Page<Ticket>(1, [new Ticket { Id = 1 }]), new Page<Ticket>(2, [new Ticket { Id = 2 }]));

        Assert.That((await tickets.WalkAsync()).Ids, Is.EqualTo(new[] { 1, 2 }));
        Assert.That((await tickets.AsPages(2).ToListAsync()).Single().Number, Is.EqualTo(2));
        Assert.That(() => tickets.AsPages(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void ClientInterfaces_EveryListThatTakesAPage_CanBeWalked()
    {
        var interfaces = typeof(ITicketsClient).Assembly.GetExportedTypes().Where(type => type is { IsInterface: true } && type.Name.EndsWith("Client", StringComparison.Ordinal));
        var paged = interfaces.SelectMany(type => type.GetMethods()).Where(method => method.GetParameters().Any(parameter => parameter.Name == "page")).ToList();
        var without = paged.Where(method => method.DeclaringType!.GetMethod(method.Name.Replace("List", "ListAll")) is not { } walk
            || walk.ReturnType.GetGenericTypeDefinition() != typeof(AsyncPageable<>)
            || !walk.GetParameters().Select(Name).SequenceEqual(method.GetParameters().Select(Name).Where(name => name != "page")));

        Assert.That(paged, Has.Count.GreaterThan(15));
        Assert.That(without, Is.Empty);

        static string? Name(ParameterInfo parameter) => parameter.Name;
    }

    [Test]
    public async Task CreatePageable_TemplateArguments_AreCheckedAtOnce()
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, "{}"));

        Assert.That(() => client.HelpCenter.ListAllHelpCenterArticlesAsync(5), Throws.Nothing);
        var (_, error) = await client.Tickets.ListAllTicketsAsync().WalkAsync();
        Assert.That(error, Is.InstanceOf<TrengoApiException>(), "an object without a list is no empty list");
    }
}
