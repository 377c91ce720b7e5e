using System.Text.Json;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>The package and one line, and nothing else: what one build makes of it.</summary>
public sealed class FirstBuild : OwnSolutionScenario
{
    [Test]
    public void FirstBuild_OneLineInTheProject_MakesClientsThatReadLikeDotNet()
    {
        Assert.That(FirstResult.Runs, Is.EqualTo((1, 1)), FirstResult.ToString());
        var code = File.ReadAllText(Solution.Code);
        Assert.That(code, Does.Contain("public partial class OrdersClient : ApiClientBase, IOrdersClient")
            .And.Contain("public OrdersClient(System.Net.Http.HttpClient httpClient)")
            .And.Contain(" GetOrderAsync(long orderId, System.Threading.CancellationToken cancellationToken = default);")
            .And.Contain(" ListOrdersAsync(long? pageSize = null, string? status = null,")
            .And.Contain("[global::Newtonsoft.Json.JsonProperty(\"placed_at\"")
            .And.Contain(" PlacedAt { get; set; }"));
        Assert.That(code, Does.Not.Match(@"class (Body|Response|Request|Anonymous)\d*\b"));
    }

    [Test]
    public void FirstBuild_ItsOutput_HoldsNothingButTheClientsAndNewtonsoftJson()
    {
        var output = Path.GetDirectoryName(Solution.Assembly())!;
        Assert.That(
            Directory.EnumerateFiles(output).Select(Path.GetFileName),
            Is.EquivalentTo(["Shop.dll", "Shop.pdb", "Shop.deps.json"]));
        using var dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "Shop.deps.json")));
        Assert.That(
            dependencies.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0]),
            Is.EquivalentTo(["Shop", "Newtonsoft.Json"]));
    }

    [Test]
    public void FirstBuild_ItsTools_AreCompiledForThePlatformUnlessAnotherDotNetRunsThem()
    {
        string Tool(params string[] arguments) => Solution.Run(["msbuild", "-getProperty:PostmanToOpenApiToolPath", .. arguments]).MustSucceed().Output.Trim();
        var tools = Path.Combine(PackedPackage.Unpacked, "tools", "net10.0");

        Assert.That(Path.GetFullPath(Tool()), Is.EqualTo(Path.Combine(tools, PackedPackage.Platform, "postman-to-openapi.dll")).And.Exist);
        Assert.That(Path.GetFullPath(Tool("-p:PostmanDotNetHost=other")), Is.EqualTo(Path.Combine(tools, "postman-to-openapi.dll")).And.Exist);
    }

    [Test]
    public void FirstBuild_WhatTheCodeNeeds_IsInternalButWhatCallersSee()
    {
        var types = PublicTypes.Of(Solution.Assembly());

        Assert.That(types.Where(type => type.StartsWith("PostmanToOpenApi.", StringComparison.Ordinal)), Is.Empty);
        Assert.That(types, Does.Contain("Acme.Shop.ApiException").And.Contain("Acme.Shop.FileParameter").And.Contain("Acme.Shop.ApiClientBase"));
    }
}
