using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Tells of properties that came, went, or must or need not be there.</summary>
internal static class PropertyPresence
{
    public static void ReportAdded(string name, bool isRequired, Spot spot)
    {
        var kind = (spot.Place.IsResponse, isRequired) switch
        {
            (false, true) => BodyKinds.NewRequiredProperty,
            (false, false) => BodyKinds.NewOptionalProperty,
            (true, true) => ResponseKinds.RequiredPropertyAdded,
            (true, false) => ResponseKinds.OptionalPropertyAdded,
        };
        spot.Scope.Report(kind, $"the property {spot.Property(name).Path} was added");
    }

    public static void ReportRemoved(string name, bool wasRequired, Spot spot)
    {
        var kind = (spot.Place.IsResponse, wasRequired) switch
        {
            (false, _) => BodyKinds.PropertyRemoved,
            (true, true) => ResponseKinds.RequiredPropertyRemoved,
            (true, false) => ResponseKinds.OptionalPropertyRemoved,
        };
        spot.Scope.Report(kind, $"the property {spot.Property(name).Path} was removed");
    }

    public static void CompareRequired(string name, bool was, bool isNow, Spot spot)
    {
        var path = spot.Property(name).Path;
        if (!was && isNow)
        {
            spot.Scope.Report(spot.Place.IsResponse ? ResponseKinds.PropertyBecameRequired : BodyKinds.PropertyBecameRequired, $"the property {path} became required");
        }
        else if (was && !isNow)
        {
            spot.Scope.Report(spot.Place.IsResponse ? ResponseKinds.PropertyBecameOptional : BodyKinds.PropertyBecameOptional, $"the property {path} became optional");
        }
    }
}
