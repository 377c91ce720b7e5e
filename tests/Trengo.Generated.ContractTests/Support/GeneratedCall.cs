using System.Collections;
using System.Reflection;

namespace Trengo.ContractTests.Support;

/// <summary>Calls the method that was generated for an operation.</summary>
internal static class GeneratedCall
{
    /// <summary>More than 32 bits, as ids of messages have.</summary>
    public const long Id = 4317443018;

    /// <param name="trengo">The client.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="valueOf">The value of each parameter.</param>
    public static Task InvokeAsync(TrengoClient trengo, string operationId, Func<ParameterInfo, object?> valueOf)
    {
        var name = char.ToUpperInvariant(operationId[0]) + operationId[1..] + "Async";
        var (client, method) = typeof(TrengoClient).GetProperties()
            .Select(property => (Client: property.GetValue(trengo), Method: property.PropertyType.GetMethod(name)))
            .Single(candidate => candidate.Method is not null);
        return (Task)method!.Invoke(client, [.. method.GetParameters().Select(valueOf)])!;
    }

    /// <summary>A value for a parameter; models with all their members set.</summary>
    public static object? Sample(ParameterInfo parameter) => Sample(parameter.ParameterType);

    private static object? Sample(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(long) => Id,
            _ when type == typeof(int) => 2,
            _ when type == typeof(bool) => true,
            _ when type == typeof(string) => "text",
            _ when type == typeof(MediaUpload) => MediaUpload.FromBytes(new byte[] { 1 }, "a.bin"),
            _ when type == typeof(TrengoDateTime) => TrengoDateTime.Parse("2021-12-06 12:09:14"),
            _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) => List(type.GenericTypeArguments[0]),
            // Those of the values of an enumeration that it knows are its static properties.
            _ when type.IsValueType => type.GetProperties(BindingFlags.Public | BindingFlags.Static).First(property => property.PropertyType == type).GetValue(null),
            _ => Model(type),
        };
    }

    private static IList List(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Sample(item));
        return list;
    }

    private static object Model(Type type)
    {
        var model = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name != "AdditionalProperties"))
        {
            property.SetValue(model, Sample(property.PropertyType));
        }

        return model;
    }
}
