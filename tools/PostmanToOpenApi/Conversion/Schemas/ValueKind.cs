namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The type of a value that is not composed of others.</summary>
internal enum ValueKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Uuid,
    Date,
    DateTime,
    Email,
    Uri,

    /// <summary>A text of bytes in Base64.</summary>
    Bytes,
    Password,
    IpV4,
    IpV6,
    HostName,
    Time,
}
