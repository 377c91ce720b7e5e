namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>Where a body stands. Only objects of one tag and kind can be one type, however equal they look.</summary>
/// <param name="Tag">The operation's first tag.</param>
/// <param name="Kind">What the body is to the operation.</param>
internal readonly record struct BodyPlace(string Tag, BodyKind Kind);
