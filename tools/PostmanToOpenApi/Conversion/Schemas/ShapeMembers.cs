using System.Text;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The members of an object's shape.</summary>
internal sealed class ShapeMembers(int capacity = 0) : SmallDictionary<ShapeMember>(capacity)
{
    /// <summary>The member with this name, which is made if it is not there.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <param name="guess">Where it may be: one sample has its members in the order of the others.</param>
    public ShapeMember Take(ReadOnlySpan<byte> name, int guess)
    {
        if (guess < Count && Ascii.Equals(name, Members[guess].Key))
        {
            return Members[guess].Value;
        }

        return Take(KnownNames.Of(name));
    }

    /// <summary>The same for a name that is a text.</summary>
    public ShapeMember Take(string name)
    {
        if (!TryGetValue(name, out var member))
        {
            Set(name, member = new ShapeMember());
        }

        return member;
    }
}
