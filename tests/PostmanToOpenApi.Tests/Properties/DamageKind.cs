namespace PostmanToOpenApi.Tests.Properties;

internal enum DamageKind
{
    Gone,
    Null,
    OtherText,
    OtherType,
    Twice,
}
