using NUnit.Framework.Interfaces;

[assembly: Trengo.Generated.Tests.Support.NoSecretIsTold]

namespace Trengo.Generated.Tests.Support;

/// <summary>Lets every test of the assembly fail during which a secret came out: into a log, a span, a figure or an event.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NoSecretIsToldAttribute : Attribute, ITestAction
{
    public ActionTargets Targets => ActionTargets.Test;

    public void BeforeTest(ITest test)
    {
        SecretWatch.Instance.TakeOffenders();
    }

    public void AfterTest(ITest test)
    {
        Assert.That(SecretWatch.Instance.TakeOffenders(), Is.Empty, "secrets that were told");
    }
}
