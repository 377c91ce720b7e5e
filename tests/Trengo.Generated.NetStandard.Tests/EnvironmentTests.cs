using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;

namespace Trengo.Generated.NetStandard.Tests;

/// <summary>What this suite runs on, without which it would say no more than Trengo.Generated.Tests.</summary>
public sealed class EnvironmentTests
{
    private static readonly Assembly[] Libraries = [typeof(TrengoClient).Assembly, typeof(TrengoClientOptions).Assembly];

    [TestCaseSource(nameof(Libraries))]
    public void Library_UnderTest_IsTheBuildForNetStandard(Assembly library)
    {
        Assert.That(library.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName, Is.EqualTo(".NETStandard,Version=v2.0"));
    }

    [Test]
    public void Libraries_UnderTest_AreTwo()
    {
        Assert.That(Libraries, Is.Unique);
    }

    [Test]
    public async Task Culture_OfTestsAndWhatTheyStart_IsTurkish()
    {
        // "İ" and the comma: a machine without ICU gives the name of the culture, and the rules of none.
        var onThread = "";
        var thread = new Thread(() => onThread = Show());
        thread.UnsafeStart();
        thread.Join();

        Assert.That(Show(), Is.EqualTo("I1,5İ"));
        Assert.That(await Task.Run(Show), Is.EqualTo("I1,5İ"));
        Assert.That(onThread, Is.EqualTo("I1,5İ"));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Windows takes no zone from TZ.")]
    public void Zone_OfTheProcess_IsOffUtc()
    {
        Assert.That(TimeZoneInfo.Local.BaseUtcOffset, Is.EqualTo(new TimeSpan(5, 30, 0)), "run with elsewhere.runsettings");
    }

    private static string Show() => string.Create(CultureInfo.CurrentCulture, $"{"ı".ToUpper(CultureInfo.CurrentCulture)}{1.5}{"i".ToUpper(CultureInfo.CurrentCulture)}");
}
