#pragma warning disable RS0030 // System.Console: the command line itself.

using System.CommandLine;
using Trengo.Testing;

var port = new Option<int>("--port") { Description = "The port on the loopback address. 0 is one that is free.", DefaultValueFactory = _ => 4010 };
var strictness = new Option<StubStrictness>("--strictness") { Description = "What becomes of requests that are not as documented: Trengo, Strict or Lenient." };
var rateLimit = new Option<int?>("--rate-limit") { Description = "How many requests each token may send in a minute. Any number if left out." };
var empty = new Option<bool>("--empty") { Description = "Starts with nothing in the account." };
var anyId = new Option<bool>("--any-id") { Description = "Finds every id: what is not there is made." };
var odd = new Option<bool>("--odd-values") { Description = "Answers with the odd values that PHP makes." };
var command = new RootCommand("A Trengo on this machine, for trying things out: it answers as Trengo does and keeps what it is sent until it ends.")
{
    port, strictness, rateLimit, empty, anyId, odd,
};

command.SetAction(async (arguments, cancellationToken) =>
{
    var output = arguments.InvocationConfiguration.Output;
    TrengoStub stub;
    try
    {
        stub = TrengoStub.Start(new TrengoStubOptions
        {
            Port = arguments.GetValue(port),
            Strictness = arguments.GetValue(strictness),
            RateLimit = arguments.GetValue(rateLimit),
            StartsEmpty = arguments.GetValue(empty),
            FindsAnyId = arguments.GetValue(anyId),
            SendsOddValues = arguments.GetValue(odd),
            OnAnswered = request => output.WriteLine($"{request} -> {request.Status}"),
        });
    }
    catch (TrengoStubException exception)
    {
        await arguments.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
        return 1;
    }

    await using (stub)
    {
        foreach (var route in TrengoStub.Routes)
        {
            await output.WriteLineAsync(route);
        }

        await output.WriteLineAsync($"\nTrengo's stub: {stub.BaseUrl}   (any bearer token; TRENGO_BASE_URL and TRENGO_TOKEN lead the client here; Ctrl+C ends it)");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C.
        }
    }

    return 0;
});

return await command.Parse(args).InvokeAsync();
