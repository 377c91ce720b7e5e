using System.Xml.Linq;

namespace PackageTests.Support;

/// <summary>A project outside the repository that has the packed package, in a folder of its own that disposing deletes.</summary>
internal sealed class ThrowAwaySolution : IDisposable
{
    private readonly KeptFiles _originals = new();
    private readonly XElement _properties;
    private readonly XElement _items;
    private readonly XDocument _project;

    /// <summary>Makes the project <c>Shop.csproj</c>, with the collection of the folder <c>Consumers/Wire</c> and one class that is compiled with it.</summary>
    /// <param name="targetFrameworks">The target frameworks, parted by ';'.</param>
    /// <param name="name">The folder's name. The default has what people's folders have: blanks, a comma, an equals sign, a letter beyond ASCII.</param>
    public ThrowAwaySolution(string targetFrameworks = "net10.0", string name = "a throw-away, copy=ü")
    {
        Root = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), name);
        Directory.CreateDirectory(Root);
        File.Copy(Path.Combine(ThrowAwayRepository.FindRepository(), "tests", "PackageTests", "Consumers", "Wire", "shop.postman_collection.json"), Collection);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), PackedPackage.NuGetConfig);
        File.WriteAllText(Path.Combine(Root, "Use.cs"), "internal static class Use { public static Acme.Shop.IOrdersClient Of(System.Net.Http.HttpClient http) => new Acme.Shop.OrdersClient(http); }\n");

        _properties = new XElement(
            "PropertyGroup",
            new XElement(targetFrameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework", targetFrameworks),
            new XElement("Nullable", "enable"),
            new XElement("TreatWarningsAsErrors", "true"),
            new XElement("WarningsNotAsErrors", "NU1900"));
        _items = new XElement(
            "ItemGroup",
            new XElement("PackageReference", new XAttribute("Include", "PostmanToOpenApi.MSBuild"), new XAttribute("Version", PackedPackage.Version), new XAttribute("PrivateAssets", "all")),
            new XElement("PackageReference", new XAttribute("Include", "Newtonsoft.Json"), new XAttribute("Version", "13.0.4")),
            new XElement("PostmanCollection", new XAttribute("Include", "shop.postman_collection.json"), new XAttribute("Namespace", "Acme.Shop")));
        _project = new XDocument(new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"), _properties, _items));
        _project.Save(Project);
    }

    public string Root { get; }

    /// <summary>Whether something was done to it that <see cref="Undo"/> does not know of.</summary>
    public bool IsTouched { get; set; }

    public string Project => Path.Combine(Root, "Shop.csproj");

    public string Collection => Path.Combine(Root, "shop.postman_collection.json");

    public string Generated => Path.Combine(Root, "obj", "Debug", "postman");

    public string Code => Path.Combine(Generated, "shop.postman_collection", "Clients.g.cs");

    public string Assembly(string targetFramework = "net10.0") => Path.Combine(Root, "bin", "Debug", targetFramework, "Shop.dll");

    /// <summary>Sets an option of the collection.</summary>
    public void SetOption(string name, string value) => ChangeProject(() => _items.Elements("PostmanCollection").First().SetAttributeValue(name, value));

    /// <summary>Sets a property of the project.</summary>
    public void SetProperty(string name, string value) => ChangeProject(() => _properties.SetElementValue(name, value));

    /// <summary>Makes the project one of another SDK, such as that of web applications.</summary>
    public void SetSdk(string name) => ChangeProject(() => _project.Root!.SetAttributeValue("Sdk", name));

    /// <summary>Adds an item to the project.</summary>
    public void AddItem(string kind, string include, params (string Name, string Value)[] metadata) => ChangeProject(() =>
        _items.Add(new XElement(kind, new XAttribute("Include", include), metadata.Select(pair => new XAttribute(pair.Name, pair.Value)))));

    /// <summary>Takes the last item of a kind out of the project.</summary>
    public void RemoveLast(string kind) => ChangeProject(() => _items.Elements(kind).Last().Remove());

    /// <summary>Builds in one process, which is quicker.</summary>
    public BuildResult Build(params IEnumerable<string> arguments) => Run(["build", "--no-restore", "-m:1", .. arguments]);

    public BuildResult Restore() => Run("restore").MustSucceed();

    public BuildResult Run(params IEnumerable<string> arguments) => Command.Run(Root, [.. arguments, "-nodeReuse:false"]);

    /// <summary>Writes a file of the project; <see cref="Undo"/> undoes it.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _originals.Keep(path);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Changes the collection.</summary>
    public void ChangeCollection(Func<string, string> change)
    {
        _originals.Keep(Collection);
        File.WriteAllText(Collection, change(File.ReadAllText(Collection)));
    }

    /// <summary>Puts project and collection back as they were.</summary>
    /// <returns>Whether one of them had been changed.</returns>
    public bool Undo()
    {
        var hasChanged = IsTouched || !_originals.IsEmpty;
        IsTouched = false;
        _originals.PutBack();
        var project = XDocument.Load(Project).Root!;
        _project.Root!.SetAttributeValue("Sdk", project.Attribute("Sdk")!.Value);
        _properties.ReplaceNodes(project.Elements("PropertyGroup").First().Nodes());
        _items.ReplaceNodes(project.Elements("ItemGroup").First().Nodes());
        return hasChanged;
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);

    private void ChangeProject(Action change)
    {
        _originals.Keep(Project);
        change();
        _project.Save(Project);
    }
}
