using System.Collections;
using System.Reflection;

namespace Trengo.Generated.Tests.Support;

/// <summary>Arguments that can be told from everything else, wherever they come out.</summary>
internal static class Planted
{
    public const string Text = "planted";

    /// <summary>For texts of exceptions.</summary>
    public const string Unspoken = "unspoken";

    public const string Number = "77100077";

    private const long Id = 77_100_077;

    /// <summary>A value for each parameter of a method; the token is none.</summary>
    public static object?[] ArgumentsOf(MethodInfo method)
    {
        return [.. method.GetParameters().Select(parameter => Create(parameter.ParameterType, depth: 0))];
    }

    private static object? Create(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        if (type == typeof(string) || type == typeof(object))
        {
            return Text;
        }

        if (type == typeof(MediaUpload))
        {
            return MediaUpload.FromBytes("planted"u8.ToArray(), "planted.txt");
        }

        if (type.IsPrimitive)
        {
            return type == typeof(bool) ? true : Convert.ChangeType(Id, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.GetConstructor([typeof(string)]) is { } ofText)
        {
            return ofText.Invoke([Text]);
        }

        return type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? CreateList(type, depth) : CreateModel(type, depth);
    }

    private static object? CreateList(Type type, int depth)
    {
        if (type.GetGenericArguments() is not [var itemType])
        {
            return null;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        list.Add(Create(itemType, depth + 1));
        return list;
    }

    private static object? CreateModel(Type type, int depth)
    {
        if (depth > 4 || type.IsAbstract || type.GetConstructor([]) is null)
        {
            return null;
        }

        var model = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
        {
            if (Create(property.PropertyType, depth + 1) is { } value)
            {
                property.SetValue(model, value);
            }
        }

        return model;
    }
}
