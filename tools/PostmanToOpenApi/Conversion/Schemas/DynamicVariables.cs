namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Postman's own variables, which have another value each time, such as <c>$guid</c>.</summary>
internal static class DynamicVariables
{
    /// <summary>The type of the variable's values; null if it is none of Postman's own.</summary>
    public static ValueKind? Find(string name) => name switch
    {
        _ when !name.StartsWith('$') => null,
        "$guid" or "$randomUUID" => ValueKind.Uuid,
        "$timestamp" or "$randomInt" => ValueKind.Integer,
        "$randomPrice" or "$randomLatitude" or "$randomLongitude" => ValueKind.Number,
        "$randomBoolean" => ValueKind.Boolean,
        "$isoTimestamp" => ValueKind.DateTime,
        "$randomEmail" or "$randomExampleEmail" => ValueKind.Email,
        "$randomUrl" or "$randomImageUrl" or "$randomAvatarImage" or "$randomAbstractImage" or "$randomAnimalsImage" or "$randomBusinessImage"
            or "$randomCatsImage" or "$randomCityImage" or "$randomFoodImage" or "$randomNightlifeImage" or "$randomFashionImage"
            or "$randomPeopleImage" or "$randomNatureImage" or "$randomSportsImage" or "$randomTransportImage" => ValueKind.Uri,
        _ => ValueKind.Text,
    };
}
