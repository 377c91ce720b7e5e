using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using PackageTests.Support;

namespace PackageTests;

/// <summary>Builds of hostile collections: they read, call, run and print nothing of what stands in them.</summary>
[Category("Slow")]
public sealed class HostileCollectionTests : LibraryScenario
{
    private readonly TcpListener _server = new(IPAddress.Loopback, 0);
    private string _canary = "";

    [OneTimeSetUp]
    public void AddCollections()
    {
        _server.Start();
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "spec", "hostile")).FullName;
        _canary = Path.Combine(Repository.Root, "spec", "canary.json");
        File.WriteAllText(_canary, $$"""{ "type": "object", "properties": { "canary": { "description": "{{HostileCollections.Secret}}" } } }""");
        foreach (var (name, collection) in new HostileCollections($"http://{_server.LocalEndpoint}", _canary).All)
        {
            File.WriteAllText(Path.Combine(folder, name), collection);
        }
    }

    [OneTimeTearDown]
    public void StopServer() => _server.Dispose();

    [Test]
    [Property("Threat", "BS2, BS3, BS4, BS8")]
    public void Build_HostileCollections_PrintsNoCommandAndKeepsNoSecret()
    {
        AddItems();
        // A path with a comma and an equals sign is no path to this option.
        var log = Path.Combine(Repository.Library, "build.log");

        var result = Build("-fl", "-flp:LogFile=build.log;Verbosity=diagnostic");

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Conversions, Is.EqualTo(6));
        Assert.That(result.Output, Does.Contain("warning P2O"), "what is printed of the names");
        Assert.That(Regex.Matches(result.Output, "(?m)^\\s*::.*$|^.*(##\\[|##vso\\[|[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202E]).*$").Select(line => line.Value), Is.Empty);
        Assert.That(Regex.Matches(result.Output, @"(?m)^.*error .*$").Select(line => line.Value).Where(line => !line.Contains(": warning P2O", StringComparison.Ordinal) && !line.Contains("0 Error(s)", StringComparison.Ordinal)), Is.Empty);
        Assert.That(_server.Pending(), Is.False, "somebody called");
        var leaks = Directory.EnumerateFiles(Repository.Generated, "*", SearchOption.AllDirectories).Append(log).Append(Repository.Assembly("net10.0"))
            .Where(file => File.ReadAllText(file).Contains(HostileCollections.Secret, StringComparison.Ordinal));
        Assert.That(leaks, Is.Empty);
    }

    [Test]
    [Property("Threat", "BS4")]
    public void Build_HostileCollectionsWithoutANetwork_Succeeds()
    {
        Need("unshare", "-rn", "true");
        AddItems();

        var result = Repository.RunIn(["unshare", "-rn"], [.. Arguments(), "-nodeReuse:false"]);

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That((result.Conversions, result.Generations), Is.EqualTo((6, 6)), result.ToString());
    }

    [Test]
    [Property("Threat", "BS4")]
    public void Build_HostileCollectionsTraced_OpensNoFileOfTheirsAndCallsNobody()
    {
        Need("strace", "-f", "-e", "trace=openat", "-o", "/dev/null", "true");
        AddItems();
        var trace = Path.Combine(Repository.Root, "trace.txt");

        var result = Repository.RunIn(["strace", "-f", "--seccomp-bpf", "-s", "300", "-e", "trace=open,openat,connect,execve", "-o", trace], [.. Arguments(), "-nodeReuse:false"]);

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Generations, Is.EqualTo(6), result.ToString());
        var calls = File.ReadAllLines(trace);
        Assert.That(calls.Count(call => call.Contains("openat", StringComparison.Ordinal) && call.Contains("commands.json", StringComparison.Ordinal)), Is.Positive, "the trace has what is read");
        Assert.That(calls.Where(call => call.Contains("canary.json", StringComparison.Ordinal)), Is.Empty);
        Assert.That(calls.Where(call => call.Contains("AF_INET", StringComparison.Ordinal) && call.Contains("connect(", StringComparison.Ordinal)), Is.Empty);
        Assert.That(calls.Where(call => call.Contains("execve(", StringComparison.Ordinal) && call.Contains("pwned", StringComparison.Ordinal)), Is.Empty);
    }

    // The first one that the system cannot run.
    private static void Need(params string[] command)
    {
        try
        {
            if (Command.Run(new System.Diagnostics.ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true }).ExitCode == 0)
            {
                return;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }

        Assert.Ignore($"'{string.Join(' ', command)}' does not run here: {command[0]} is missing, or is not allowed.");
    }

    private void AddItems()
    {
        Directory.Delete(Repository.Generated, recursive: true);
        AddItemsToProject();
    }

    private void AddItemsToProject() => Repository.Change(Path.Combine(Repository.Library, "Trengo.Generated.csproj"), text => text.Replace("  <ItemGroup>\n    <PackageReference Include=\"NSwag.MSBuild\"", """
          <ItemGroup>
            <PostmanCollection Include="$(RepoRoot)spec/hostile/*.json">
              <Namespace>Hostile.%(Filename)</Namespace>
              <ClientBaseClass>global::Trengo.TrengoClientBase</ClientBaseClass>
              <ClientConfigurationClass>global::Trengo.Http.TrengoConnection</ClientConfigurationClass>
              <ExceptionClass>global::Trengo.TrengoApiException</ExceptionClass>
              <FileType>global::Trengo.MediaUpload</FileType>
            </PostmanCollection>
          </ItemGroup>

          <ItemGroup>
            <PackageReference Include="NSwag.MSBuild"
        """, StringComparison.Ordinal));

    // What is warned of is no failure here.
    private BuildResult Build(params string[] more) => Repository.Run([.. Arguments(), .. more]);

    private static string[] Arguments() => ["build", "--no-restore", "-c", "Debug", "-f", "net10.0", "-m:1", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false"];
}
