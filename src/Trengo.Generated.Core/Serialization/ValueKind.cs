namespace Trengo.Serialization;

/// <summary>The ways of reading a value.</summary>
internal enum ValueKind
{
    /// <summary>A text, number, boolean or time, for which <see cref="ScalarReader"/> has the rules.</summary>
    Scalar,

    /// <summary>Any JSON, as the member's type has no shape.</summary>
    Any,

    /// <summary>A generic list.</summary>
    List,

    /// <summary>A dictionary with texts as keys.</summary>
    Map,

    /// <summary>A class that keeps the members it does not have.</summary>
    Model,

    /// <summary>What the JSON library, or a converter of the type, reads by itself.</summary>
    Other,
}
