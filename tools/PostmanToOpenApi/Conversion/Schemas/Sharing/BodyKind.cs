namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>What a body is to its operation.</summary>
internal enum BodyKind
{
    Request,
    Response,
    Error,
}
