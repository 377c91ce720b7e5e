namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The type of a variable's value; null if nothing is known about it.</summary>
internal delegate ValueKind? VariableLookup(string name);
