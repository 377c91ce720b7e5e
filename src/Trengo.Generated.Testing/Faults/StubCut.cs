namespace Trengo.Testing.Faults;

/// <summary>Where a connection is cut.</summary>
internal enum StubCut
{
    No,
    BeforeAnswer,
    InBody,
}
