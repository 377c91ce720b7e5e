using PostmanToOpenApi.Overlays.JsonPath;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>One action: what to do with the nodes that the target selects. Of <paramref name="Update"/> and <paramref name="Copy"/> one is there, or neither to remove the nodes.</summary>
/// <param name="Place">Where <c>target</c> stands.</param>
/// <param name="Target">Which nodes.</param>
/// <param name="Update">What to merge into them.</param>
/// <param name="Copy">What to merge into them, taken from the document.</param>
/// <param name="CopyPlace">Where <c>copy</c> stands.</param>
/// <param name="MayMatchNothing">Whether there is a reason for a target that selects nothing.</param>
/// <param name="FollowsReferences">Whether the paths lead through <c>$ref</c>.</param>
/// <param name="IsPrimitiveAllowed">Whether nodes may be primitives, which version 1.0 does not allow.</param>
internal sealed record OverlayAction(
    SourceNode Place,
    JsonPathQuery Target,
    SourceNode? Update,
    JsonPathQuery? Copy,
    SourceNode? CopyPlace,
    bool MayMatchNothing,
    bool FollowsReferences,
    bool IsPrimitiveAllowed);
