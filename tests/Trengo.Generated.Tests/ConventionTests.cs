using System.Reflection;

namespace Trengo.Generated.Tests;

/// <summary>Rules that hold for the whole assembly; each failure lists all offenders.</summary>
public class ConventionTests
{
    private static readonly Assembly Library = typeof(TrengoClient).Assembly;

    private static IEnumerable<Type> ClientInterfaces =>
        Library.GetExportedTypes().Where(type => type.IsInterface && type != typeof(ITrengoClient) && type.Name.EndsWith("Client", StringComparison.Ordinal));

    [Test]
    public void TrengoClient_EveryClientInterface_HasOneProperty()
    {
        var properties = typeof(TrengoClient).GetProperties().Select(property => property.PropertyType).Where(type => type.IsInterface).Select(type => type.Name);

        Assert.That(ClientInterfaces, Is.Not.Empty);
        Assert.That(properties, Is.EquivalentTo(ClientInterfaces.Select(type => type.Name)));
    }

    [Test]
    public void ClientInterfaces_EveryMethod_IsAsyncAndEndsWithCancellationToken()
    {
        var offenders = ClientInterfaces.SelectMany(type => type.GetMethods()).Where(method =>
            !method.Name.EndsWith("Async", StringComparison.Ordinal)
            || !(typeof(Task).IsAssignableFrom(method.ReturnType) || IsPageable(method.ReturnType))
            || method.GetParameters().LastOrDefault() is not { Name: "cancellationToken", IsOptional: true });

        Assert.That(offenders, Is.Empty);

        static bool IsPageable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AsyncPageable<>);
    }

    [Test]
    public void Faults_EveryNumber_HasATest()
    {
        var proven = typeof(ConventionTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Append<MemberInfo>(type))
            .SelectMany(member => member.GetCustomAttributes<PropertyAttribute>(inherit: false))
            .SelectMany(attribute => attribute.Properties["Fault"].Cast<string>())
            .SelectMany(numbers => numbers.Split(", "))
            .ToHashSet();

        Assert.That(Enumerable.Range(1, 49).Select(number => $"D-{number}").Where(number => !proven.Contains(number)), Is.Empty);
    }

    [Test]
    public void Library_ExportedTypes_AreAllInTheRootNamespace()
    {
        Assert.That(Library.GetExportedTypes().Where(type => type.Namespace != "Trengo"), Is.Empty);
    }
}
