namespace Trengo.Generated.Tests.Serialization.Models;

/// <summary>As the templates write a component that is a dictionary.</summary>
public class SampleMap : Dictionary<string, long>;
