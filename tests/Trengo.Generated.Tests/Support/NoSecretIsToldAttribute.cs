using NUnit.Framework.Interfaces;

[assembly: Trengo.Generated.Tests.Support.NoSecretIsTold]

namespace Trengo.Generated.Tests.Support;

/// <summary>Lets every test of the assembly fail during which a secret came out: into a log, a span, a figure or an event.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NoSecretIsToldAttribute : Attribute, ITestAction
{
    /// <summary>The property of a test during which nobody must listen.</summary>
    public const string Unwatched = nameof(Unwatched);

    public ActionTargets Targets => ActionTargets.Test;

    public void BeforeTest(ITest test)
    {
        SecretWatch.Instance.TakeOffenders();
        if (!IsUnwatched(test))
        {
            SecretWatch.Instance.Start();
        }
    }

    public void AfterTest(ITest test)
    {
        SecretWatch.Instance.Stop();
        Assert.That(SecretWatch.Instance.TakeOffenders(), Is.Empty, "secrets that were told");
    }

    // The cases of a test have the properties of the method only by way of their parent.
    private static bool IsUnwatched(ITest? test) => test is not null && (test.Properties.ContainsKey(Unwatched) || IsUnwatched(test.Parent));
}
