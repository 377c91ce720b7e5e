using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Trengo.Testing;

namespace Trengo.StubProgram;

/// <summary>The stub as a program, with its output given by the caller.</summary>
public static class StubCommand
{
    private const int Refused = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the program until it is cancelled, by Ctrl+C too.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where the routes, the address and the requests are printed.</param>
    /// <param name="error">Where the one line is printed that says why it cannot run.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code: 0 for an end that was asked for, 1 for a stub that cannot start, 2 for a wrong command line.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        // Requests are printed by the threads that they come on.
        var lines = TextWriter.Synchronized(output);
        var port = new Option<int>("--port")
        {
            Description = "The port on the loopback address. 0 is one that is free.",
            DefaultValueFactory = _ => 4010,
            CustomParser = result => Number(result, 0, ushort.MaxValue) ?? 0,
        };
        var rateLimit = new Option<int?>("--rate-limit")
        {
            Description = "How many requests each token may send in a minute. Any number if left out.",
            CustomParser = result => Number(result, 1, int.MaxValue),
        };
        var strictness = new Option<StubStrictness>("--strictness")
        {
            Description = "What becomes of requests that are not as documented: Trengo answers them as Trengo does, Strict refuses each with 400, Lenient names only those that Trengo refuses.",
            HelpName = string.Join('|', Enum.GetNames<StubStrictness>()),
            CustomParser = ReadStrictness,
        };
        var empty = new Option<bool>("--empty") { Description = "Starts with nothing in the account." };
        var anyId = new Option<bool>("--any-id") { Description = "Finds every id: what is not there is made." };
        var odd = new Option<bool>("--odd-values") { Description = "Answers with the odd values that PHP makes." };
        var command = new RootCommand("A Trengo on this machine, for trying things out: it answers as Trengo does and keeps what it is sent until it ends.")
        {
            port, strictness, rateLimit, empty, anyId, odd,
        };
        command.SetAction((result, stop) => ServeAsync(
            new TrengoStubOptions
            {
                Port = result.GetValue(port),
                Strictness = result.GetValue(strictness),
                RateLimit = result.GetValue(rateLimit),
                StartsEmpty = result.GetValue(empty),
                FindsAnyId = result.GetValue(anyId),
                SendsOddValues = result.GetValue(odd),
            },
            lines,
            error,
            stop));

        var parsed = command.Parse(args);
        if (parsed.Errors is [var problem, ..])
        {
            await error.WriteLineAsync($"Trengo.Stub: {problem.Message.Split('\n')[0].TrimEnd('.', '\r')}. --help has all options.");
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = lines, Error = error }, cancellationToken);
    }

    private static async Task<int> ServeAsync(TrengoStubOptions options, TextWriter output, TextWriter error, CancellationToken stop)
    {
        TrengoStub? stub = null;
        options.OnAnswered = request => Print(request, stub, output);
        try
        {
            stub = TrengoStub.Start(options);
        }
        catch (TrengoStubException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return Refused;
        }

        await using (stub)
        {
            foreach (var route in TrengoStub.Routes)
            {
                await output.WriteLineAsync(route);
            }

            await output.WriteLineAsync($"\nTrengo's stub: {stub.BaseUrl}   (any bearer token; TRENGO_BASE_URL and TRENGO_TOKEN lead the client here; Ctrl+C ends it)");
            await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return 0;
    }

    private static void Print(ReceivedRequest request, TrengoStub? stub, TextWriter output)
    {
        var violations = stub?.Violations.Where(violation => violation.Request == request).Select(violation => $"{Environment.NewLine}  {violation}");
        output.WriteLine($"{request} -> {request.Status}{string.Concat(violations ?? [])}");
    }

    private static int? Number(ArgumentResult result, int lowest, int highest)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from {lowest} to {highest}, not '{result.Tokens[0].Value}'");
        return null;
    }

    private static StubStrictness ReadStrictness(ArgumentResult result)
    {
        if (Enum.GetNames<StubStrictness>().Contains(result.Tokens[0].Value, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<StubStrictness>(result.Tokens[0].Value, ignoreCase: true);
        }

        result.AddError($"--strictness is one of {string.Join(", ", Enum.GetNames<StubStrictness>())}, not '{result.Tokens[0].Value}'");
        return default;
    }
}
