using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Trengo.StubProgram;

namespace Trengo.Testing.Tests.Program;

/// <summary>The stub as a program: <c>dotnet run --project tools/Trengo.Stub</c>.</summary>
public sealed class StubCommandTests
{
    [Test]
    public async Task Program_Started_PrintsRoutesAndAddress_AnswersAndEndsWhenAsked()
    {
        using var stop = new CancellationTokenSource();
        using var output = new AwaitedOutput();
        using var error = new StringWriter();
        var run = StubCommand.RunAsync(["--port", "0"], output, error, stop.Token);
        var address = (await output.LineWithAsync("Trengo's stub: ")).Split(' ')[2];
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        using var tickets = await http.GetAsync(new Uri(address + "/tickets"));
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");
        using var refused = await http.PostAsync(new Uri(address + "/teams"), body);
        var violation = await output.LineWithAsync("createTeam (POST /teams): ");
        await stop.CancelAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await run, Is.Zero);
            Assert.That(tickets.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(output.Lines, Is.SupersetOf(TrengoStub.Routes), "routes");
            Assert.That(output.Lines, Has.Member("GET /tickets -> 200").And.Member("POST /teams -> 422"));
            Assert.That(violation, Is.EqualTo("  createTeam (POST /teams): MissingMember 'name': expected a value, found nothing (Trengo answers 422)"));
            Assert.That(error.ToString(), Is.Empty);
        }
    }

    [Test]
    public async Task Program_OnAPortThatIsTaken_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exitCode, error) = await FailAsync("--port", $"{port}");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(error, Does.Match($"^The stub could not start on port {port}: .+ Choose another one, or 0 for one that is free\\.\r?\n$"));
    }

    [TestCase("Trengo.Stub: Unrecognized command or argument '--prot'. --help has all options.", "--prot", "5")]
    [TestCase("Trengo.Stub: --port takes a number from 0 to 65535, not 'abc'. --help has all options.", "--port", "abc")]
    [TestCase("Trengo.Stub: --port takes a number from 0 to 65535, not '70000'. --help has all options.", "--port", "70000")]
    [TestCase("Trengo.Stub: --rate-limit takes a number from 1 to 2147483647, not '0'. --help has all options.", "--rate-limit", "0")]
    [TestCase("Trengo.Stub: --strictness is one of Trengo, Strict, Lenient, not '1'. --help has all options.", "--strictness", "1")]
    public async Task Program_WithAWrongOption_SaysSoInOneLine(string line, params string[] args)
    {
        var (exitCode, error) = await FailAsync(args);

        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(error, Is.EqualTo(line + Environment.NewLine));
    }

    private static async Task<(int ExitCode, string Error)> FailAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await StubCommand.RunAsync(args, output, error);
        Assert.That(output.ToString(), Is.Empty);
        return (exitCode, error.ToString());
    }
}
