using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Overlays;

namespace PostmanToOpenApi.Tests.Support;

/// <summary>Applies overlays that are written inside tests.</summary>
internal static class Overlaying
{
    public const string Head = "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n";

    /// <summary>Applies the actions, in YAML from line 4 on, to a document that need not be one of OpenAPI.</summary>
    public static JsonNode Tree(string document, string actions, string head = Head)
    {
        var tree = JsonNode.Parse(document)!.AsObject();
        new OverlayApplier(tree, new TreeChanges()).Apply(OverlayReader.Read(File(head + actions)));
        return tree;
    }

    public static Diagnostic Refusal(string document, string actions, string head = Head) =>
        Assert.Throws<PostmanConversionException>(() => Tree(document, actions, head))!.Diagnostic;

    public static Diagnostic RefusalOfFile(string overlay, string name = "x.overlay.yaml") =>
        Assert.Throws<PostmanConversionException>(() => OverlayReader.Read(File(overlay, name)))!.Diagnostic;

    /// <summary>Converts a collection with <c>GET /tickets</c>, <c>listTickets</c>, and <c>POST /tickets</c>, <c>createTicket</c>, both in the folder Tickets.</summary>
    public static ConversionResult Convert(params string[] overlays) =>
        PostmanConverter.Convert(Encoding.UTF8.GetBytes(Collection), Converting.FileName, new ConversionOptions { Overlays = [.. overlays.Select(overlay => File(overlay))] });

    public static Diagnostic RefusalOfConversion(string actions) =>
        Assert.Throws<PostmanConversionException>(() => Convert(Head + actions))!.Diagnostic;

    public static string Place(this Diagnostic diagnostic) => FormattableString.Invariant($"{diagnostic.Code} {diagnostic.Line},{diagnostic.Column} {diagnostic.JsonPath}");

    private static OverlayFile File(string text, string name = "x.overlay.yaml") => new(name, Encoding.UTF8.GetBytes(text));

    private const string Collection = """
        { "info": { "name": "Test" }, "item": [ { "name": "Tickets", "item": [
          { "name": "List tickets", "request": { "method": "GET", "url": "https://api.test/tickets" } },
          { "name": "Create a ticket", "request": { "method": "POST", "url": "https://api.test/tickets",
            "body": { "mode": "raw", "raw": "{ \"channel_id\": 1, \"subject\": \"\" }", "options": { "raw": { "language": "json" } } } } } ] } ] }
        """;
}
