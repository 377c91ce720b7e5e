using System.Globalization;
using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;

namespace Trengo.Generated.Tests.Serialization.Models;

/// <summary>As the templates write an enum of texts.</summary>
[JsonConverter(typeof(Converter))]
public readonly struct SampleState(string value) : IEquatable<SampleState>
{
    private readonly string? _value = value;

    public string Value => _value ?? "";

    public static bool operator ==(SampleState left, SampleState right) => left.Equals(right);

    public static bool operator !=(SampleState left, SampleState right) => !left.Equals(right);

    public bool Equals(SampleState other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is SampleState other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"<{Value}>");

    internal sealed class Converter : OpenEnumConverter<SampleState>
    {
        protected override SampleState FromText(string text) => new(text);

        protected override string? ToText(SampleState value) => value._value;
    }
}
