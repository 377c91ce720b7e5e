namespace Trengo.ContractTests.Support;

/// <summary>Where the files of the repository are, seen from the test assembly.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    public static string Root => LazyRoot.Value;

    public static string Collection => Path.Combine(Root, "spec", "trengo.postman_collection.json");

    public static string OpenApi => Path.Combine(Root, "spec", "trengo.openapi.json");

    public static string Readme => Path.Combine(Root, "README.md");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Trengo.Generated.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Trengo.Generated.sln.");
    }
}
