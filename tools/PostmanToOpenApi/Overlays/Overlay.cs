using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>An overlay as it stands in its file.</summary>
/// <param name="File">The file.</param>
/// <param name="Root">The file's tree.</param>
/// <param name="Actions">The actions in the file's order.</param>
internal sealed record Overlay(SourceFile File, SourceNode Root, IReadOnlyList<OverlayAction> Actions);
