using System.Diagnostics;
using System.Text.RegularExpressions;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>What the command opens and whom it calls, as the operating system sees it.</summary>
[Category("Slow")]
public sealed partial class FileAccessTests
{
    // Everything that a reader could be led to: files, entities, references, scripts, hosts.
    private const string Collection = """
        { "info": { "name": "../../DECOY" }, "item": [
          { "name": "../DECOY", "request": { "method": "POST", "url": "http://127.0.0.1:9/a", "body": { "mode": "formdata", "formdata": [ { "key": "f", "type": "file", "src": "DECOY" } ] } } },
          { "name": "b", "request": { "method": "POST", "url": "file://DECOY", "body": { "mode": "file", "file": { "src": "DECOY" } } } },
          { "name": "c", "request": { "method": "POST", "url": "http://127.0.0.1:9/c", "body": { "mode": "raw", "raw": "<!DOCTYPE a [<!ENTITY x SYSTEM \"file://DECOY\">]><a>&x;</a>", "options": { "raw": { "language": "xml" } } } } },
          { "name": "d", "event": [ { "listen": "test", "script": { "src": "http://127.0.0.1:9/s.js", "exec": [ "pm.response.to.have.jsonSchema({ $ref: 'http://127.0.0.1:9/s' })" ] } } ],
            "request": { "method": "POST", "url": "http://127.0.0.1:9/d", "body": { "mode": "raw", "raw": "{ \"$ref\": \"file://DECOY\", \"a\": { \"$ref\": \"http://127.0.0.1:9/e\" } }" } } } ] }
        """;

    [Test]
    [Property("Threat", "CV15")]
    public void Convert_CollectionThatNamesFilesAndHosts_OpensItsOwnFilesOnlyAndCallsNobody()
    {
        using var folder = new TemporaryFolder();
        var decoy = folder.File("decoy.txt", "nobody's business");
        var collection = folder.File("collection.json", Collection.Replace("DECOY", decoy, StringComparison.Ordinal));
        var log = Path.Combine(folder.Path, "strace.log");
        var command = Path.Combine(AppContext.BaseDirectory, "postman-to-openapi.dll");

        Trace(["-f", "-e", "trace=open,openat,connect,execve", "-o", log, Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet",
            command, "convert", collection, "--output", Path.Combine(folder.Path, "openapi.json"), "--examples"]);

        var calls = File.ReadAllLines(log);
        var opened = calls.SelectMany(call => Opened().Matches(call)).Select(match => match.Groups[1].Value).Where(path => path.StartsWith(folder.Path, StringComparison.Ordinal)).Distinct();
        Assert.That(File.Exists(Path.Combine(folder.Path, "openapi.json")));
        Assert.That(opened.Where(path => !path.EndsWith(".tmp", StringComparison.Ordinal)), Is.EqualTo([collection]));
        Assert.That(calls.Where(call => call.Contains("AF_INET", StringComparison.Ordinal)), Is.Empty);
        Assert.That(calls.Count(call => call.Contains("execve(", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    private static void Trace(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (output.Result.Contains("ptrace", StringComparison.OrdinalIgnoreCase))
            {
                Assert.Ignore("strace may not watch processes here.");
            }

            Assert.That(process.ExitCode, Is.Zero, output.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("There is no strace here, which shows what a process opens.");
        }
    }

    [GeneratedRegex("open(?:at)?\\([^\"]*\"([^\"]+)\"")]
    private static partial Regex Opened();
}
