using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Reads from the compiler's logs how the code and the lists of the public API differ and, given a folder, writes the lists.</summary>
/// <remarks>MSBuild compiles this file itself when it needs it, against .NET Standard and without the settings of the repository.</remarks>
public sealed class PublicApiLists : Task
{
    private const string List = "PublicAPI.Unshipped";
    private const string Shipped = "PublicAPI.Shipped.txt";
    private const string Header = "#nullable enable";
    private const int MostNamed = 6;

    private readonly SortedSet<string> _damages = new SortedSet<string>(StringComparer.Ordinal);

    /// <summary>The compiler's logs, each with its target framework as the metadata TargetFramework.</summary>
    [Required]
    public ITaskItem[] Logs { get; set; }

    /// <summary>Where to write the lists; without it, none is written.</summary>
    public string Folder { get; set; }

    /// <summary>How many lines the lists lack, and how many they have too many.</summary>
    [Output]
    public string Counts { get; set; }

    /// <summary>The first of these lines, one below the other.</summary>
    [Output]
    public string Changes { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var surfaces = Logs.ToDictionary(log => log.GetMetadata("TargetFramework"), log => Read(log.ItemSpec));
        if (string.IsNullOrEmpty(Folder))
        {
            Describe(surfaces.Values.Single());
            return true;
        }

        // The analyzer stops at damage: what it says would make an empty list.
        foreach (var damage in _damages)
        {
            Log.LogError(null, "API0002", null, Path.Combine(Folder, Shipped), 0, 0, 0, 0, "{0}. Correct it by hand; no list was written.", damage);
        }

        if (_damages.Count == 0)
        {
            Write(surfaces);
        }

        return _damages.Count == 0;
    }

    // The compiler writes a log of results, each of which begins with the rule's id; the analyzer adds the line of the list.
    private (SortedSet<string> Added, SortedSet<string> Removed) Read(string log)
    {
        var added = new SortedSet<string>(StringComparer.Ordinal);
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var result in File.ReadAllText(log).Split(new[] { "\"ruleId\": \"" }, StringSplitOptions.None).Skip(1))
        {
            switch (result.Substring(0, result.IndexOf('"')))
            {
                case "RS0016":
                    added.Add(Member(result, "APIName"));
                    break;
                case "RS0017":
                    removed.Add(Member(result, "APIName"));
                    break;
                case "RS0036":
                    added.Add(Member(result, "APINameWithNullability"));
                    removed.Add(Member(result, "APIName"));
                    break;
                case "RS0024":
                case "RS0025":
                case "RS0037":
                case "RS0048":
                case "RS0050":
                    _damages.Add(Member(result, "text"));
                    break;
            }
        }

        return (added, removed);
    }

    private static string Member(string result, string name) =>
        Regex.Unescape(Regex.Match(result, "\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").Groups[1].Value);

    private void Describe((SortedSet<string> Added, SortedSet<string> Removed) surface)
    {
        var lines = _damages.Select(text => "! " + text)
            .Concat(surface.Removed.Select(line => "- " + line))
            .Concat(surface.Added.Select(line => "+ " + line))
            .ToList();
        if (lines.Count > MostNamed)
        {
            var more = $"and {lines.Count - MostNamed} more";
            lines.RemoveRange(MostNamed, lines.Count - MostNamed);
            lines.Add(more);
        }

        Counts = _damages.Count > 0 ? "a list is damaged" : $"{surface.Added.Count} added, {surface.Removed.Count} removed";
        Changes = string.Join("\n", lines);
    }

    // What all target frameworks have stands once; a removed line is one that was shipped.
    private void Write(Dictionary<string, (SortedSet<string> Added, SortedSet<string> Removed)> surfaces)
    {
        var lists = surfaces.ToDictionary(
            surface => surface.Key,
            surface => surface.Value.Added.Concat(surface.Value.Removed.Select(line => "*REMOVED*" + line)).ToList());
        var common = lists.Values.Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal).ToList());
        Write(List + ".txt", common);
        if (!File.Exists(Path.Combine(Folder, Shipped)))
        {
            Write(Shipped, new List<string>());
        }

        foreach (var list in lists)
        {
            var own = list.Value.Except(common, StringComparer.Ordinal).ToList();
            var name = $"{List}.{list.Key}.txt";
            if (own.Count > 0)
            {
                Write(name, own);
            }
            else
            {
                File.Delete(Path.Combine(Folder, name));
            }
        }
    }

    private void Write(string name, List<string> lines)
    {
        var file = Path.Combine(Folder, name);
        var old = File.Exists(file) ? File.ReadAllLines(file).Skip(1).ToList() : new List<string>();
        File.WriteAllText(file, string.Concat(lines.OrderBy(line => line, StringComparer.Ordinal).Prepend(Header).Select(line => line + "\n")), new UTF8Encoding(false));
        var added = lines.Except(old, StringComparer.Ordinal).Count();
        var removed = old.Except(lines, StringComparer.Ordinal).Count();
        Log.LogMessage(MessageImportance.High, "{0}: {1} lines, {2} added, {3} removed", name, lines.Count, added, removed);
    }
}
