using System.Globalization;
using PostmanToOpenApi.Conversion.Responses;

namespace PostmanToOpenApi.Conversion.Scripts;

/// <summary>Finds the status codes that a test script expects of the response.</summary>
internal static class ExpectedStatus
{
    /// <summary>How far behind its subject an expectation may stand.</summary>
    private const int Reach = 200;

    private static readonly string[] Subjects = ["pm.response.code", "responseCode.code", "pm.response.status", "responseCode.name"];
    private static readonly string[] Checks = ["oneOf(", "equal(", "equals(", "eql(", "eq(", "has(", "==="];
    private static readonly string[] Containers = ["include(", "includes(", "contain(", "contains("];

    private static readonly (string Property, int Code)[] Properties =
    [
        ("ok", 200), ("accepted", 202), ("badRequest", 400), ("unauthorized", 401), ("unauthorised", 401), ("forbidden", 403), ("notFound", 404), ("rateLimited", 429),
    ];

    /// <summary>The codes in the order of the text, each once.</summary>
    /// <param name="script">A script without comments.</param>
    public static List<int> Find(string script)
    {
        var codes = new SortedDictionary<int, IEnumerable<int>>();
        foreach (var at in Places(script, "have.status("))
        {
            if (IsAboutResponse(script, at))
            {
                codes[at] = Values(script, at + "have.status(".Length, ')');
            }
        }

        foreach (var at in Places(script, "pm.response.to.be."))
        {
            var name = JavaScript.Name(script, at + "pm.response.to.be.".Length);
            codes[at] = Properties.Where(property => property.Property == name).Select(property => property.Code);
        }

        foreach (var subject in Subjects)
        {
            foreach (var at in Places(script, subject))
            {
                codes[at] = Compared(script, at, at + subject.Length);
            }
        }

        return [.. codes.Values.SelectMany(found => found).Where(code => code is >= 100 and <= 599).Distinct()];
    }

    private static IEnumerable<int> Places(string script, string text)
    {
        for (var at = script.IndexOf(text, StringComparison.Ordinal); at >= 0; at = script.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    // Scripts send further requests, whose answers say nothing about this one.
    private static bool IsAboutResponse(string script, int at)
    {
        var before = script.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach));
        before = before[(before.LastIndexOf(';') + 1)..];
        var subject = before.LastIndexOf("pm.response", StringComparison.Ordinal);
        return subject >= 0 && before[subject..].IndexOf("not.", StringComparison.Ordinal) < 0;
    }

    private static List<int> Compared(string script, int start, int end)
    {
        var behind = Behind(script, end);
        var check = Checks
            .Select(check => (Text: check, At: behind.IndexOf(check, StringComparison.Ordinal)))
            .Where(check => check.At >= 0)
            .OrderBy(check => check.At)
            .FirstOrDefault((Text: "", At: -1));
        if (check.At >= 0)
        {
            return IsNegated(behind[..check.At]) ? [] : Values(behind, check.At + check.Text.Length, check.Text == "oneOf(" ? ']' : ')');
        }

        if (behind.TrimStart().StartsWith("==", StringComparison.Ordinal))
        {
            return Values(behind, behind.IndexOf("==", StringComparison.Ordinal) + 2, ')');
        }

        return Listed(script, start);
    }

    // The statement's rest, as far as it is about this subject alone.
    private static string Behind(string script, int end)
    {
        var text = script.AsSpan(end, Math.Min(Reach, script.Length - end));
        var stop = text.IndexOfAny(';', '{', '}');
        text = stop < 0 ? text : text[..stop];
        foreach (var other in (ReadOnlySpan<string>)["||", "&&", "pm.response", "responseCode"])
        {
            var at = text.IndexOf(other, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at];
        }

        return text.ToString();
    }

    private static bool IsNegated(string text) => text.Contains("not", StringComparison.Ordinal) || text.Contains('!', StringComparison.Ordinal);

    // [200, 201].includes(pm.response.code) and pm.expect([200, 201]).to.include(pm.response.code)
    private static List<int> Listed(string script, int start)
    {
        var before = script[Math.Max(0, start - Reach)..start].TrimEnd();
        var open = before.LastIndexOf('[');
        return open >= 0 && Array.Exists(Containers, container => before.EndsWith(container, StringComparison.Ordinal)) && !IsNegated(before[open..])
            ? Values(before, open + 1, ']')
            : [];
    }

    // Numbers, and names of codes in quotes.
    private static List<int> Values(string script, int start, char stop)
    {
        var end = Math.Min(script.Length, start + Reach);
        var found = script.AsSpan(start, end - start).IndexOfAny(stop, ';');
        var list = found < 0 ? script[start..end] : script[start..(start + found)];
        return [.. list.Split(',').Select(Value).TakeWhile(value => value is not null).Select(value => value!.Value)];
    }

    private static int? Value(string text)
    {
        var word = text.Trim().TrimStart('[', '(').TrimEnd(']', ')', ' ').Trim();
        return word is ['"' or '\'' or '`', .., _] ? Number(word[1..^1]) ?? ReasonPhrases.Find(word[1..^1]) : Number(word);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
