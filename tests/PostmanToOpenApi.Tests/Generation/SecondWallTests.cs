using System.Text.RegularExpressions;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Documents that nobody hardened, straight into the code generator: the first wall is switched off.</summary>
public sealed class SecondWallTests
{
    // Places that NSwag itself cleans, or from which our templates take nothing.
    private static readonly string[] Closed =
        ["server", "status", "component", "default of a number", "default of a text", "discriminator", "enum name", "pattern, format, title, example", "deprecation"];

    [TestCaseSource(typeof(Sinks), nameof(Sinks.Names))]
    public async Task Text_ThatBecomesCode_IsRefused(string sink)
    {
        var leaks = 0;
        var passed = new List<string>();
        foreach (var payload in Payloads.Code)
        {
            // What our own templates let out, they let out without their escapes too.
            if (await LeaksAsync(sink, payload, WithoutEscapes, passed))
            {
                leaks++;
                await LeaksAsync(sink, payload, null, passed);
            }
        }

        Assert.That(passed, Is.Empty);
        Assert.That(leaks, Closed.Contains(sink) ? Is.Zero : Is.Positive, "payloads that became code");
    }

    [Test]
    public async Task Name_ThatBreaksCode_IsRefusedOrCompilesAsItself()
    {
        var passed = new List<(string Name, string Code)>();
        var refused = 0;
        foreach (var (index, name) in BreakingNames.All.Index())
        {
            var document = BreakingNames.Document(name);
            var code = await Generator.BuildStepAsync(document, $"Name{index}");
            if (SecondWall.Check(code, document, $"Name{index}").Count == 0)
            {
                passed.Add((name, code));
            }
            else
            {
                refused++;
            }
        }

        Assert.That(refused, Is.GreaterThan(BreakingNames.All.Count / 2));
        var errors = Compiler.Errors(passed, hasRuntime: true);
        Assert.That(errors, Is.Empty, string.Join('\n', errors));
    }

    private static async Task<bool> LeaksAsync(string sink, string payload, Func<string, string>? template, List<string> passed)
    {
        var document = Sinks.Document(sink, payload);
        var code = await Generator.BuildStepAsync(document, "Sink", template);
        var foreign = ForeignCode.In(code).ToList();
        if (foreign.Count > 0 && SecondWall.Check(code, document, "Sink").Count == 0)
        {
            passed.Add($"{payload}: {string.Join(", ", foreign)}");
        }

        return foreign.Count > 0;
    }

    // Without what keeps texts in their quotes and comments, as after a mistake in a template.
    private static string WithoutEscapes(string template) =>
        Regex.Replace(template.Replace(" | csharpdocs", "", StringComparison.Ordinal), @"\{\{ ([^}]*?) \| literal \}\}", "\"{{ $1 }}\"");
}
