using System.Text;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Overlays;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>Overlays answer for what they break, and for nothing that was wrong before.</summary>
public class OverlayStageTests
{
    [Test]
    public void Apply_DocumentThatWasWrongBefore_IsNotRefused()
    {
        var (document, actions) = Apply("  - { target: $.info, update: { x-a: 1 } }");

        Assert.That(document.Info.Extensions, Contains.Key("x-a"));
        Assert.That(actions, Is.EqualTo(1));
    }

    [Test]
    public void Apply_DocumentThatWasWrongBefore_IsRefusedForWhatTheOverlayBroke()
    {
        var refusal = Assert.Throws<PostmanConversionException>(() => Apply("  - { target: $, update: { components: { securitySchemes: { A: { type: http } } } } }"))!;

        Assert.That(refusal.Diagnostic.Place(), Is.EqualTo("P2O3016 4,26 $.actions[0].update"));
        Assert.That(refusal.Message, Does.Contain("scheme").And.Not.Contain("version"));
    }

    // Its info has no version, which OpenAPI asks for.
    private static (OpenApiDocument Document, int Actions) Apply(string actions)
    {
        var document = new OpenApiDocument { Info = new OpenApiInfo { Title = "Test" }, Paths = [] };
        var overlays = OverlayStage.Begin([new OverlayFile("x.overlay.yaml", Encoding.UTF8.GetBytes(Overlaying.Head + actions))])!;
        return OverlayStage.Apply(document, overlays.GetAwaiter().GetResult(), new ConversionLog(new SourceFile("x.json", "{}"u8.ToArray())));
    }
}
