using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Trengo.Serialization;

/// <summary>What is known of a type: how its values are read, and what they are made of.</summary>
internal sealed class ValueShape
{
    private static readonly ConcurrentDictionary<Type, ValueShape> Shapes = new();

    private readonly Lazy<ValueShape>? _item;
    private readonly Lazy<Dictionary<string, ModelMember>>? _members;

    private ValueShape(Type type)
    {
        Type = type;
        ScalarType = Nullable.GetUnderlyingType(type) ?? type;
        TakesNull = !type.IsValueType || ScalarType != type;
        Contract = LenientContractResolver.Instance.ResolveContract(type);
        Kind = FindKind(out var itemType);
        _item = itemType is null ? null : new Lazy<ValueShape>(() => Of(itemType));
        _members = Kind == ValueKind.Model ? new Lazy<Dictionary<string, ModelMember>>(FindMembers) : null;
    }

    public Type Type { get; }

    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type ScalarType { get; }

    public bool TakesNull { get; }

    public ValueKind Kind { get; }

    public JsonContract Contract { get; }

    /// <summary>The elements of a list, the values of a map.</summary>
    public ValueShape Item => _item!.Value;

    /// <summary>The members of a model by their wire names, which differ in case too.</summary>
    public Dictionary<string, ModelMember> Members => _members!.Value;

    public object? Default => TakesNull ? null : Activator.CreateInstance(Type);

    public static ValueShape Of(Type type)
    {
        return Shapes.GetOrAdd(type, static key => new ValueShape(key));
    }

    /// <summary>An empty list, map or model.</summary>
    public object Create()
    {
        return Kind == ValueKind.List
            ? Activator.CreateInstance(typeof(List<>).MakeGenericType(Item.Type))!
            : Contract.DefaultCreator!();
    }

    private ValueKind FindKind(out Type? itemType)
    {
        itemType = null;
        if (Contract.Converter is LenientConverter)
        {
            itemType = (Contract as JsonArrayContract)?.CollectionItemType ?? (Contract as JsonDictionaryContract)?.DictionaryValueType;
            return Contract is JsonArrayContract ? ValueKind.List : Contract is JsonDictionaryContract ? ValueKind.Map : ValueKind.Model;
        }

        var isAny = Type == typeof(object) || Type == typeof(JToken);
        return isAny ? ValueKind.Any : Contract.Converter is null && ScalarReader.Knows(ScalarType) ? ValueKind.Scalar : ValueKind.Other;
    }

    private Dictionary<string, ModelMember> FindMembers()
    {
        return ((JsonObjectContract)Contract).Properties
            .Where(property => property is { Ignored: false, Writable: true, ValueProvider: not null, PropertyName: not null, PropertyType: not null })
            .ToDictionary(property => property.PropertyName!, property => new ModelMember(property), StringComparer.Ordinal);
    }
}
