using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Trengo.DependencyInjection;

/// <summary>Checks options as the client itself does, and says where in the configuration they stand.</summary>
internal sealed class TrengoClientOptionsValidator(string name, string? sectionPath) : IValidateOptions<TrengoClientOptions>
{
    private static readonly Regex Option = new("^TrengoClientOptions\\.([A-Za-z]+)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public ValidateOptionsResult Validate(string? optionsName, TrengoClientOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            // Nothing is connected before the first request.
            new TrengoClient(options).Dispose();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail(Describe(exception));
        }
    }

    private string Describe(ArgumentException exception)
    {
        // Without the name of the parameter, which nobody has passed here.
        var message = exception.Message.Split([" (Parameter '"], StringSplitOptions.None)[0].Split(['\r', '\n'])[0];
        var account = name.Length == 0 ? "" : $"The Trengo client '{name}': ";
        var place = Option.Match(message) is { Success: true } option && !string.IsNullOrEmpty(sectionPath)
            ? $" In the configuration that is {sectionPath}:{option.Groups[1].Value}."
            : "";
        return account + message + place;
    }
}
