using System.Globalization;

/// <summary>
/// Runs the whole suite under tr-TR, whose İ and ı break upper and lower casing, and whose decimal comma and date order break
/// parsing, wherever code forgets to name a culture. It has no namespace, so that it counts for all tests of the assembly.
/// </summary>
[SetUpFixture]
#pragma warning disable CA1050 // A namespace would limit it to the tests of that namespace.
public sealed class CultureSetUp
#pragma warning restore CA1050
{
    public static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    private readonly CultureInfo? _formerDefault = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? _formerUIDefault = CultureInfo.DefaultThreadCurrentUICulture;

    [OneTimeSetUp]
    public void Set()
    {
        // The first two for the thread of NUnit and what it awaits, the others for threads that are started without a context.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Turkish;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Turkish;
    }

    [OneTimeTearDown]
    public void Restore()
    {
        CultureInfo.DefaultThreadCurrentCulture = _formerDefault;
        CultureInfo.DefaultThreadCurrentUICulture = _formerUIDefault;
    }
}
