using Newtonsoft.Json;

namespace Trengo.Serialization;

/// <summary>An answer is good JSON, but as a whole of another kind than the operation's: a text instead of an object.</summary>
internal sealed class AnotherKindException : JsonSerializationException
{
    public AnotherKindException()
        : base("The answer is not of the kind that was expected.")
    {
    }
}
