using System.CommandLine;
using System.CommandLine.Parsing;

namespace PostmanToOpenApi.Cli;

/// <summary>Declares the options that say how to read a collection: what its variables hold, and what its folders mean.</summary>
internal sealed class CollectionInputs
{
    private static readonly Dictionary<string, FolderTags> Policies = new(StringComparer.Ordinal)
    {
        ["innermost"] = FolderTags.Innermost,
        ["outermost"] = FolderTags.Outermost,
        ["path"] = FolderTags.Path,
        ["all"] = FolderTags.All,
    };

    private readonly Option<string[]> _environments = new("--environment", "-e")
    {
        Description = "A Postman environment, whose variables count more than the collection's. Of several, later ones count more.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _variables = new("--variable")
    {
        Description = "A variable, which counts more than all others.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _tags = new("--tags")
    {
        Description = "Which of nested folders become a request's tags; the first tag names the client that it gets into.",
        DefaultValueFactory = _ => "innermost",
    };

    public CollectionInputs()
    {
        _variables.Validators.Add(CheckVariables);
        _tags.AcceptOnlyFromAmong([.. Policies.Keys]);
    }

    public IEnumerable<Option> Options => [_environments, _variables, _tags];

    /// <summary>The environments as the user named them.</summary>
    public IReadOnlyList<string> Environments(ParseResult result) => result.GetRequiredValue(_environments);

    /// <summary>What else they say.</summary>
    public ConversionOptions Read(ParseResult result) => new()
    {
        Variables = [.. result.GetRequiredValue(_variables).Select(Parse)],
        Tags = Policies[result.GetRequiredValue(_tags)],
    };

    private static KeyValuePair<string, string> Parse(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return new(text[..end], text[(end + 1)..]);
    }

    // The text may be a secret that lost its name: it is not shown.
    private static void CheckVariables(OptionResult option)
    {
        if (option.Tokens.Any(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
        {
            option.AddError("--variable takes NAME=VALUE.");
        }
    }
}
