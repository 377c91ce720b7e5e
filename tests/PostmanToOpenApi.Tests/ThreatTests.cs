using System.Reflection;

namespace PostmanToOpenApi.Tests;

/// <summary>The threats to the converter. A test says with <c>[Property("Threat", "CV1")]</c> which one it is about.</summary>
public class ThreatTests
{
    [Test]
    public void Threats_ToTheConverter_EachHaveATest()
    {
        var tested = from type in typeof(ThreatTests).Assembly.GetTypes()
                     from method in type.GetMethods()
                     from property in method.GetCustomAttributes<PropertyAttribute>()
                     from threat in property.Properties["Threat"].Cast<string>()
                     select threat;

        Assert.That(Enumerable.Range(1, 22).Select(number => FormattableString.Invariant($"CV{number}")).Except(tested), Is.Empty);
    }
}
