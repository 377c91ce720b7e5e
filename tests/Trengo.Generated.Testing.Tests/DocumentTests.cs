using Trengo.Testing.Actions;
using Trengo.Testing.Document;

namespace Trengo.Testing.Tests;

/// <summary>What the stub does by name is what the document has.</summary>
public sealed class DocumentTests
{
    [Test]
    public void Actions_ByName_AreOperationsOfTheDocument() =>
        Assert.That(ActionTable.Names.Except(ApiDocument.Instance.Operations.Select(operation => operation.Id)), Is.Empty);

    [Test]
    public void RequiredMembers_OfEachBody_AreMembersOfIt()
    {
        var unknown = from operation in ApiDocument.Instance.Operations
                      let schema = operation.RequestSchema
                      where schema is not null
                      from required in schema.Required
                      from name in required
                      where schema.Property(name) is null
                      select $"{operation}: {name}";

        Assert.That(unknown, Is.Empty);
        Assert.That(ApiDocument.Instance.Operation("sendMessage").RequestSchema!.Required, Is.Not.Empty);
    }
}
