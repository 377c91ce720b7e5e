using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>Names that mean something to a shell, to MSBuild, to C# or to whoever reads the log.</summary>
public sealed class HostileNames : PackageScenario
{
    // All of it means something to a shell.
    private const string FileName = "a$(touch pwned)`touch pwned`'b&c.json";

    // What build servers and terminals act upon.
    private const string Commands = @"##|::|\u001b";

    // What stands in names, descriptions, keys and URLs.
    private const string Text = "\\u2028public static int Evil = 1;\\n#error Evil\\n*/ </summary> \\\"; Evil(); // Program.cs(1,1): error CS0001: Evil $(touch pwned) ##vso[task.complete result=Failed]";

    [Test]
    [Property("Threat", "BS3")]
    [Platform(Include = "Linux,MacOsX", Reason = "Windows has no file of that name.")]
    public void HostileNames_CollectionNamedLikeACommand_RunsNothingButTheTools()
    {
        File.Copy(Solution.Collection, Path.Combine(Solution.Root, FileName), overwrite: true);
        Solution.SetOption("Include", FileName.Replace("$", "%24", StringComparison.Ordinal));

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((1, 1)), result.ToString());
        Assert.That(Directory.EnumerateFiles(Solution.Root, "pwned", SearchOption.AllDirectories), Is.Empty);
        Assert.That(PublicTypes.Of(Solution.Assembly()), Does.Contain("Acme.Shop.OrdersClient"));
    }

    [TestCase("##vso[task.complete result=Failed].json", TestName = "HostileNames_CollectionNamedLikeACommandOfAzurePipelines_PrintsNone")]
    [TestCase("x ::error::##[error].json", TestName = "HostileNames_CollectionNamedLikeACommandOfGitHub_PrintsNone")]
    [Category("Slow")]
    [Property("Threat", "BS2, BS3")]
    [Platform(Include = "Linux,MacOsX", Reason = "Windows has no file of that name.")]
    public void HostileNames_CollectionNamedLikeACommandOfABuildServer_PrintsNone(string fileName)
    {
        Solution.Write($"hostile/{fileName}", File.ReadAllText(Solution.Collection));
        Solution.SetOption("Include", "hostile/*.json");

        var good = Solution.Build().MustSucceed();
        Solution.Write($"hostile/{fileName}", "{");
        var broken = Solution.Build().MustFail();

        Assert.That(good.Runs, Is.EqualTo((1, 1)), good.ToString());
        Assert.That(broken.Output, Does.Contain("error P2O4905: "));
        Assert.That(good.Output + broken.Output, Does.Not.Match(Commands));
    }

    [Test]
    [Property("Threat", "BS2, BS3")]
    [Platform(Include = "Linux,MacOsX", Reason = "Windows has no file of that name.")]
    public void HostileNames_CodeOfSuchACollectionDoesNotCompile_PrintsNone()
    {
        Solution.Write("hostile/a::error::##vso[task.complete result=Failed].json", File.ReadAllText(Solution.Collection));
        Solution.SetOption("Include", "hostile/*.json");
        // Twice the same member: the compiler names the second one, which is generated.
        Solution.Write("Use.cs", "namespace Acme.Shop { partial class OrdersClient { public OrdersClient(System.Net.Http.HttpClient http) : base(http) { } } }");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Some.Match(@"/postman/a_error__vso\[task\.complete result=Failed\]\.[0-9a-f]{8}/Clients\.g\.cs\(\d+,\d+\): error CS0111: "), result.ToString());
        Assert.That(result.Output, Does.Not.Match(Commands));
    }

    [TestCase("a\n::error::b.json", TestName = "HostileNames_CollectionWithALineBreakInItsName_IsOneErrorOnOneLine")]
    [TestCase("a\u001b::error::b.json", TestName = "HostileNames_CollectionWithAnEscapeInItsName_IsOneErrorWithoutIt")]
    [Property("Threat", "BS2, BS3")]
    [Platform(Include = "Linux,MacOsX", Reason = "Windows has no file of that name.")]
    public void HostileNames_CollectionWithAControlCharacterInItsName_IsOneError(string fileName)
    {
        Solution.Write($"hostile/{fileName}", File.ReadAllText(Solution.Collection));
        Solution.SetOption("Include", "hostile/*.json");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Match(@"Shop\.csproj : error P2O4913: .*/hostile/a\?\?error\?b\.json'"));
        Assert.That(result.Output, Does.Not.Match(Commands));
    }

    [Test]
    [Property("Threat", "BS2")]
    [Platform(Include = "Linux,MacOsX", Reason = "The dotnet that fails is a shell script.")]
    public void HostileNames_NSwagFailsWithACommand_PrintsNone()
    {
        var host = Solution.Write("failing-dotnet", """
            #!/bin/sh
            case "$*" in
            *nswag*) printf 'System.InvalidOperationException: no ##vso[task.complete result=Failed] ::error::\033[31m\n::error::second\n'; exit 255 ;;
            *) exec "$DOTNET_HOST_PATH" "$@" ;;
            esac
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Solution.SetProperty("PostmanDotNetHost", host);
        Solution.ChangeCollection(text => CollectionChange.AddPing(text, folder: 1));

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Contain("error P2O4906: ").And.Contain("InvalidOperationException: no ?vso[task.complete"));
        Assert.That(result.Output, Does.Not.Match(Commands).And.Not.Contain("second"));
    }

    [Test]
    [Property("Threat", "BS1, BS2")]
    public void HostileNames_TextsThatWouldBeCode_StayTexts()
    {
        Solution.ChangeCollection(text => text
            .Replace("\"Cancel order\"", $"\"Cancel order{Text}\"", StringComparison.Ordinal)
            .Replace("\"name\": \"Orders\"", $"\"description\": \"{Text}\", \"name\": \"Orders\"", StringComparison.Ordinal)
            .Replace("\"key\": \"note\"", $"\"description\": \"{Text}\", \"key\": \"note{Text}\"", StringComparison.Ordinal)
            .Replace("page_size=10", $"page_size=10&{Text.Replace(" ", "%20", StringComparison.Ordinal)}=1", StringComparison.Ordinal));

        var result = Solution.Build();

        Assert.That(result.Errors, Is.Empty, result.ToString());
        result.MustSucceed();
        var code = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(File.ReadAllText(Solution.Code));
        Assert.That(
            code.GetRoot().DescendantTokens().Where(token => token.ValueText == "Evil" && token.Text == "Evil").Select(token => token.Parent!.ToString()),
            Is.Empty);
        Assert.That(Directory.EnumerateFiles(Solution.Root, "pwned", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void HostileNames_TwoCollectionsOfOneName_AreOneError()
    {
        Solution.Write("v2/shop.postman_collection.json", File.ReadAllText(Solution.Collection));
        Solution.AddItem("PostmanCollection", "v2/shop.postman_collection.json");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Contain("error P2O4907: ").And.Contain("v2/shop.postman_collection.json"));
    }

    [Test]
    public void HostileNames_ProjectNamedLikeNoNamespace_GetsOneThatCompiles()
    {
        Solution.SetProperty("RootNamespace", "2nd my-shop.3");
        Solution.RemoveLast("PostmanCollection");
        Solution.AddItem("PostmanCollection", "shop.postman_collection.json");
        Solution.Write("Use.cs", "");

        Solution.Build().MustSucceed();

        Assert.That(PublicTypes.Of(Solution.Assembly()), Does.Contain("_2nd_my_shop._3.OrdersClient"));
    }
}
