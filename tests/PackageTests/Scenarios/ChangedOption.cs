using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>An option of the item is another one.</summary>
public sealed class ChangedOption : PackageScenario
{
    [TestCase("Namespace", "Acme.Store", "Acme.Store.OrdersClient")]
    [TestCase("ClassName", "Shop{controller}Api", "Acme.Shop.ShopOrdersApi")]
    [TestCase("Accessibility", "internal", null)]
    [TestCase("ClientBaseClass", "Acme.MyBase", "Acme.Shop.OrdersClient")]
    [Category("Slow")]
    [Property("Threat", "BS5")]
    public void ChangedOption_OfTheCode_GeneratesWithoutConverting(string option, string value, string? client)
    {
        Solution.SetOption(option, value);
        Solution.Write("Use.cs", "namespace Acme { public abstract class MyBase : Shop.ApiClientBase { protected MyBase(System.Net.Http.HttpClient http) : base(http) { } } }\n");
        if (option is "Namespace" or "Accessibility")
        {
            Solution.Write("Use.cs", "");
        }

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 1)), result.ToString());
        var types = PublicTypes.Of(Solution.Assembly());
        Assert.That(types.Where(type => type.Contains("Orders", StringComparison.Ordinal) && !type.Contains(".I", StringComparison.Ordinal) && type.EndsWith('t') | type.EndsWith('i')), Is.EqualTo(client is null ? [] : new[] { client }));
        if (client is null)
        {
            Assert.That(types, Is.Empty, "all that is generated is internal");
        }
    }

    [TestCase("Tags", "path", TestName = "ChangedOption_Tags_Converts")]
    [TestCase("Variables", "baseUrl=https://other.test", Category = "Slow", TestName = "ChangedOption_Variables_Converts")]
    [Property("Threat", "BS5")]
    public void ChangedOption_OfTheDocument_Converts(string option, string value)
    {
        Solution.SetOption(option, value);

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Conversions, Is.EqualTo(1), result.ToString());
    }

    [TestCase("Namespace", "Acme..Shop")]
    [TestCase("Namespace", "1shop")]
    [TestCase("ClassName", "Client")]
    [TestCase("ClassName", "{controller}-Client")]
    [TestCase("Accessibility", "private")]
    [TestCase("Tags", "none")]
    [TestCase("ClientBaseClass", "A,B=C")]
    [Category("Slow")]
    public void ChangedOption_ToWhatItCannotBe_IsOneErrorOfTheProject(string option, string value)
    {
        Solution.SetOption(option, value);

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Match(@"Shop\.csproj : error P2O4912: .*" + option));
    }
}
