namespace Trengo.Testing;

/// <summary>How a request differs from the document.</summary>
public enum StubViolationKind
{
    /// <summary>Trengo has no such path. A <c>GET</c> is answered with a page of Trengo's web application, anything else with 404.</summary>
    UnknownPath,

    /// <summary>Trengo has the path, but not with this method: 405.</summary>
    WrongMethod,

    /// <summary>There is no bearer token: 401.</summary>
    MissingToken,

    /// <summary>The body is of another content type than is documented. Forms in place of JSON are read all the same.</summary>
    WrongContentType,

    /// <summary>The body is not what its content type says: 422.</summary>
    MalformedBody,

    /// <summary>A member that Trengo requires is not there: 422.</summary>
    MissingMember,

    /// <summary>A value is of another type: 422, or 404 in the path. Digits in place of a number pass, as PHP has it.</summary>
    WrongType,

    /// <summary>A value is none of those that are known: 422 in a body; in a query Trengo does not mind.</summary>
    WrongValue,

    /// <summary>The body has a member that is not documented, or there should be no body. Trengo does not mind.</summary>
    UnknownMember,

    /// <summary>The query has a parameter that is not documented. Trengo does not mind.</summary>
    UnknownParameter,
}
