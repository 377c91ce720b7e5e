namespace Trengo.Http;

/// <summary>What the body of a success is read for.</summary>
internal enum ResultKind
{
    /// <summary>The operation has no result; whatever comes is left alone.</summary>
    None,

    /// <summary>The result is null if nothing comes, or a text or number in place of an object.</summary>
    Optional,

    /// <summary>Nothing is an error.</summary>
    Required,
}
