using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Trengo.Serialization;

/// <summary>
/// Has models, lists and dictionaries read by <see cref="LenientConverter"/>, and what did not fit written back in its place.
/// A model is a class with <see cref="JsonExtensionDataAttribute"/>, as generated ones are.
/// </summary>
internal sealed class LenientContractResolver : DefaultContractResolver
{
    public static readonly LenientContractResolver Instance = new();

    private readonly LenientConverter _converter = new();

    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        if (contract is { ExtensionDataSetter: not null, ExtensionDataGetter: not null, Converter: null, DefaultCreator: not null }
            && FindExtensionData(objectType) is { } extensionData)
        {
            contract.Converter = _converter;
            UnfitMembers.Attach(contract, CreateMemberValueProvider(extensionData));
        }

        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (contract is { CollectionItemType: { } item, IsMultidimensionalArray: false, Converter: null, ItemConverter: null }
            && objectType.IsAssignableFrom(typeof(List<>).MakeGenericType(item)))
        {
            contract.Converter = _converter;
        }

        return contract;
    }

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        if (contract is { DictionaryValueType: not null, Converter: null, ItemConverter: null, DefaultCreator: not null }
            && contract.DictionaryKeyType == typeof(string)
            && typeof(System.Collections.IDictionary).IsAssignableFrom(contract.CreatedType))
        {
            contract.Converter = _converter;
        }

        return contract;
    }

    private static PropertyInfo? FindExtensionData(Type type)
    {
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => property.IsDefined(typeof(JsonExtensionDataAttribute), inherit: true)
                && typeof(IDictionary<string, object>).IsAssignableFrom(property.PropertyType));
    }
}
