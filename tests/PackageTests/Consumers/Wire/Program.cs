// Built with the packed package and run. Each line that is printed is a failure.
using System.Runtime.CompilerServices;
using Acme.Shop;
using Newtonsoft.Json;

var server = new StubServer();
using var http = new HttpClient(server);
IOrdersClient orders = new OrdersClient(http);
IDefaultClient root = new DefaultClient(http);

// Any 2xx is success. A GET without a body is none, whatever else is.
foreach (var status in new[] { 200, 201, 202, 206, 299 })
{
    (server.Status, server.Answer) = (status, """{"id":7}""");
    Same((await orders.GetOrderAsync(5)).Id, 7);
    Same((await orders.CreateOrderAsync(new CreateOrderRequest()))?.Id, 7);
    server.Answer = "";
    Same(await orders.CreateOrderAsync(new CreateOrderRequest()), null);
    await orders.DeleteOrderAsync(5);
    var empty = await Fails(() => orders.GetOrderAsync(5));
    Same((empty.StatusCode, empty.Message.Contains("without a body")), (status, true));
}

(server.Status, server.Answer) = (200, "null");
Same((await Fails(() => orders.GetOrderAsync(5))).Message, "GET /orders/{order_id} (getOrder) was answered with 200, but with null where the operation has a result.");
(server.Answer, server.ContentType) = ("<html>log in</html>", "text/html");
Same((await Fails(() => orders.GetOrderAsync(5))).ResponseBody, "<html>log in</html>");
Same((await Fails(() => orders.CreateOrderAsync(new CreateOrderRequest()))).Message.Contains("HTML"), true);
(server.Answer, server.ContentType) = ("""{"id":7""", "application/json");
Same((await Fails(() => orders.GetOrderAsync(5))).Message.Contains("cannot be read (line 1,"), true);

// Errors keep what was said, and their message says nothing of it.
(server.Status, server.Answer, server.ContentType) = (422, """{"message":"secret"}""", "application/problem+json");
var error = await Fails(() => orders.CreateOrderAsync(new CreateOrderRequest()));
Same((error.StatusCode, error.ResponseBody, error.OperationId, error.ResponseHeaders["x-request-id"][0]), (422, """{"message":"secret"}""", "createOrder", "r1"));
Same(error.Message, "POST /orders (createOrder) was answered with 422.");

// Unknown values, missing members and new ones are read, and go back as they came.
const string Odd = """{"id":7,"class":"a","Class":"b","1st":"c","a-b":"d","a_b":"e","status":"SNOOZED","payment":{"card":"x"},"more":{"at":"2024-05-01T10:00:00+02:00"}}""";
(server.Status, server.Answer, server.ContentType) = (200, Odd, "application/json");
var order = await orders.GetOrderAsync(5);
Same((order.Status.Value, order.Status.IsKnown, order.Status == "SNOOZED", order.PlacedAt), ("SNOOZED", false, true, default));
Same(string.Join(",", Members(JsonConvert.SerializeObject(order))), string.Join(",", Members(Odd)));
Same(JsonConvert.SerializeObject(order.AdditionalProperties["more"]), """{"at":"2024-05-01T10:00:00+02:00"}""");

order.Status = "CLOSED";
order.PlacedAt = new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero);
Same(JsonConvert.SerializeObject(order).Contains("\"placed_at\":\"2024-05-01T00:00:00+00:00\",\"status\":\"CLOSED\""), true);
server.Answer = """{"id":null,"placed_at":null,"status":null}""";
Same(JsonConvert.SerializeObject(await orders.GetOrderAsync(5)), server.Answer);

// Numbers as text, 0 and 1, and [] for an empty object are what they stand for.
(server.Status, server.Answer) = (200, """{"id":"7","total":"12.50","paid":0,"address":[],"status":5}""");
order = await orders.GetOrderAsync(5);
Same((order.Id, order.Total, order.Paid, order.Address?.City, order.Status.Value), (7, 12.5, false, null, "5"));
Same(order.Address is not null, true);
server.Answer = "[]";
Same((await orders.GetOrderAsync(5)).Id, 0);

// What fits no member costs that member only, and goes back as it came.
foreach (var odd in new[] { """{"id":123456789012345678901234567890}""", """{"id":"x"}""", """{"id":{"a":[1]}}""", """{"placed_at":"2024-05-01 10:00:00"}""", """{"paid":"perhaps"}""", """{"address":"here"}""", """{"total":1e999}""", """{"address":{"city":{"name":"x"}}}""" })
{
    server.Answer = odd;
    order = await orders.GetOrderAsync(5);
    Same((order.Id, order.PlacedAt, order.Paid, order.Address?.City, order.Total), (0, default, null, null, null));
    Same(JsonConvert.SerializeObject(order, new Signed(http).Settings), odd.Replace("1e999", "\"Infinity\""));
}

server.Answer = """{"data":[{"id":1},"x",{"id":2}],"total":null}""";
Same(string.Join(",", (await orders.ListOrdersAsync()).Data!.Select(one => one.Id)), "1,2");

// Offsets of dates are kept; lists are repeated keys; wire names are the collection's.
(server.Answer, server.Status) = ("""{"data":[{"id":1,"placed_at":"2024-05-01T10:00:00+02:00"}]}""", 200);
var at = new DateTimeOffset(2024, 5, 1, 10, 0, 0, TimeSpan.FromHours(2));
var page = await orders.ListOrdersAsync(xSince: at, xTrace: "t", pageSize: 1, placedAfter: at, ids: [1, 2], classValue: "k", cancellationTokenValue: "c");
Same(page.Data![0].PlacedAt!.Value.Offset, TimeSpan.FromHours(2));
Same(server.Line, "GET https://api.acme.test/v1/orders?page_size=1&placed_after=2024-05-01T10%3A00%3A00%2B02%3A00&ids%5B%5D=1&ids%5B%5D=2&class=k&cancellation_token=c");
Same((server.Headers.GetValues("X-Since").Single(), server.Headers.GetValues("X-Trace").Single(), server.Headers.Accept.ToString()), ("2024-05-01T10:00:00+02:00", "t", "application/json"));
await orders.ListOrdersAsync();
Same((server.Line, server.Headers.Contains("X-Since")), ("GET https://api.acme.test/v1/orders", false));
await Throws<ArgumentException>(() => orders.ListOrdersAsync(xTrace: "a\r\nX-Evil: 1"));

await orders.CreateOrderAsync(new CreateOrderRequest { DeliverAt = at, Lines = [new() { Sku = "s" }] });
Same(server.Body, """{"deliver_at":"2024-05-01T10:00:00+02:00","lines":[{"sku":"s"}]}""");
Same(server.ContentHeaders!.ContentType!.ToString(), "application/json");

// A method without a body sends none.
await orders.CancelOrderAsync(5);
Same((server.Line, server.Body), ("POST https://api.acme.test/v1/orders/5/cancel", null));

// Parts can be left out, streams stay open, and the operation goes to the server that is its own.
using var data = new MemoryStream("0123456789"u8.ToArray()) { Position = 2 };
await orders.UploadInvoiceAsync(5, new FileParameter(data, "../in\"voice.pdf", "application/pdf"));
Same(server.Line, "POST https://files.acme.test/up/orders/5/invoice");
Same((server.Body!.Split("form-data; name=").Length - 1, server.Body.Contains("\r\n\r\n23456789\r\n"), server.Body.Contains("filename=\"in%22voice.pdf\"")), (1, true, true));
Same(data.CanRead, true);
await orders.UploadInvoiceAsync(5, note: "hello");
Same((server.Body!.Split("form-data; name=").Length - 1, server.Body.Contains("name=\"note\"\r\n\r\nhello")), (1, true));
data.Position = 0;
await orders.ReplaceLogoAsync(data);
Same((server.Body, server.ContentHeaders!.ContentType!.ToString(), data.CanRead), ("0123456789", "image/png", true));
await Throws<ArgumentException>(() => orders.UploadInvoiceAsync(5, new FileParameter(data, "x", "no\r\ntype")));

// The address of the HTTP client counts more than the document's.
http.DefaultRequestHeaders.Add("X-Key", "k");
using var local = new HttpClient(server) { BaseAddress = new Uri("http://localhost:5000/base") };
await new DefaultClient(local).PingAsync();
Same(server.Line, "GET http://localhost:5000/base/ping");
await root.PingAsync();
Same(server.Headers.GetValues("X-Key").Single(), "k");

// A list that comes in pages ends with an empty one, and a server that does not page is told from one that does.
server.Answer = """{"data":[]}""";
await foreach (var none in orders.ListAllOrdersAsync())
{
    Same(none, null);
}

server.Answer = """{"data":[{"id":1}]}""";
await Throws<InvalidOperationException>(async () =>
{
    await foreach (var one in orders.ListAllOrdersAsync())
    {
        Same(one.Id, 1);
    }
});

// What was cancelled sends nothing, and what cannot be a path is not sent.
await Throws<OperationCanceledException>(() => orders.GetOrderAsync(5, new CancellationToken(canceled: true)));
Same(new Signed(http).Name, "signed");
await new Signed(http).CancelOrderAsync(1);
Same((server.Headers.GetValues("X-Signature").Single(), Signed.Seen), ("s", 200));

static IEnumerable<string> Members(string json) => Newtonsoft.Json.Linq.JObject.Parse(json).Properties().Select(member => member.ToString(Formatting.None)).Order(StringComparer.Ordinal);

static Task<ApiException> Fails(Func<Task> call, [CallerArgumentExpression(nameof(call))] string text = "") => Throws<ApiException>(call, text);

static async Task<T> Throws<T>(Func<Task> call, [CallerArgumentExpression(nameof(call))] string text = "")
    where T : Exception
{
    try
    {
        await call();
    }
    catch (T exception)
    {
        return exception;
    }

    Console.WriteLine("expected " + typeof(T).Name + ", found success: " + text);
    return null!;
}

static void Same<T>(T actual, T expected, [CallerLineNumber] int line = 0)
{
    if (!EqualityComparer<T>.Default.Equals(actual, expected))
    {
        Console.WriteLine("expected " + expected + ", found " + actual + " at line " + line);
    }
}

/// <summary>What the hooks are for.</summary>
internal sealed class Signed(HttpClient http) : OrdersClient(http)
{
    public static int Seen { get; private set; }

    public string Name => "signed";

    public JsonSerializerSettings Settings => CreateJsonSerializerSettings();

    protected override Task PrepareRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Signature", "s");
        return Task.CompletedTask;
    }

    protected override Task ProcessResponseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Seen = (int)response.StatusCode;
        return Task.CompletedTask;
    }
}
