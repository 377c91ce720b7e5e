using Microsoft.OpenApi;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Tests.Hardening;

internal sealed class PlainParameterTests
{
    private static readonly OpenApiPathItem Path = new();

    [TestCase("page")]
    [TestCase("page", "per_page", "X-Request-Id")]
    public void AreSettled_NamesThatCSharpNamesAreDerivedOf_AreSettled(params string[] names) =>
        Assert.That(new PlainParameters().AreSettled(Path, Operation(names)), Is.True);

    [TestCase("class", Description = "A keyword")]
    [TestCase("cancellationToken")]
    [TestCase("request_")]
    [TestCase("1st")]
    [TestCase("a b")]
    [TestCase("a_b", "aB", Description = "One C# name")]
    [TestCase("a_b", "ab", Description = "One variable of stock NSwag")]
    [TestCase("id", "id")]
    public void AreSettled_NamesThatNeedOthers_AreNotSettled(params string[] names) =>
        Assert.That(new PlainParameters().AreSettled(Path, Operation(names)), Is.False);

    [Test]
    public void AreSettled_NameOfTheBody_DependsOnWhetherThereIsOne()
    {
        var operation = Operation("body");
        var plain = new PlainParameters();
        Assert.That(plain.AreSettled(Path, operation), Is.True);

        operation.RequestBody = new OpenApiRequestBody();
        Assert.That(plain.AreSettled(Path, operation), Is.False);
    }

    [TestCase("multipart/form-data")]
    [TestCase("application/x-www-form-urlencoded")]
    public void AreSettled_OperationWithAForm_IsNotSettled(string mediaType)
    {
        var operation = Operation("page");
        operation.RequestBody = new OpenApiRequestBody { Content = new Dictionary<string, IOpenApiMediaType> { [mediaType] = new OpenApiMediaType() } };

        Assert.That(new PlainParameters().AreSettled(Path, operation), Is.False);
    }

    [Test]
    public void AreSettled_ParametersThatStandElsewhereOrCarryAName_AreNotSettled()
    {
        var plain = new PlainParameters();
        var carrying = Operation("page");
        carrying.Parameters![0] = new OpenApiParameter { Name = "page", Extensions = new Dictionary<string, IOpenApiExtension> { [CSharpNames.Extension] = new JsonNodeExtension("number") } };
        var referring = Operation("page");
        referring.Parameters!.Add(new OpenApiParameterReference("Size"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(plain.AreSettled(new OpenApiPathItem { Parameters = [new OpenApiParameter { Name = "id" }] }, Operation("page")), Is.False);
            Assert.That(plain.AreSettled(Path, carrying), Is.False);
            Assert.That(plain.AreSettled(Path, referring), Is.False);
        }
    }

    private static OpenApiOperation Operation(params string[] names) =>
        new() { Parameters = [.. names.Select(name => new OpenApiParameter { Name = name })] };
}
