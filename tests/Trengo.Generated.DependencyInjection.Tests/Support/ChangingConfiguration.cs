using Microsoft.Extensions.Configuration;

namespace Trengo.DependencyInjection.Tests.Support;

/// <summary>Configuration that can change while it is used, as a file does.</summary>
internal sealed class ChangingConfiguration : ConfigurationProvider, IConfigurationSource
{
    public static (IConfigurationRoot Root, ChangingConfiguration Values) Create(params (string Key, string? Value)[] values)
    {
        var source = new ChangingConfiguration();
        foreach (var (key, value) in values)
        {
            source.Data[key] = value;
        }

        return (new ConfigurationBuilder().Add(source).Build(), source);
    }

    public void Change(string key, string? value)
    {
        Data[key] = value;
        OnReload();
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
