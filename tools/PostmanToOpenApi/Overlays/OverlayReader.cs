using System.Globalization;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Overlays.JsonPath;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Reads overlays. Whatever the specification does not know is an error: it would be ignored otherwise.</summary>
internal sealed class OverlayReader
{
    private const string AllowNoMatch = "x-allow-no-match";
    private const string ResolveReferences = "x-resolve-references";

    private static readonly string[] Modifiers = ["update", "remove", "copy"];

    private readonly SourceFile _file;
    private bool _isVersion10;

    private OverlayReader(SourceFile file) => _file = file;

    /// <exception cref="PostmanConversionException">The file is no overlay that can be applied.</exception>
    public static Overlay Read(OverlayFile overlay)
    {
        var file = new SourceFile(overlay.Name, InputReader.WithoutMark(overlay.Utf8));
        var root = OverlayText.Read(file, overlay.Name);
        return new Overlay(file, root, new OverlayReader(file).Actions(root));
    }

    private List<OverlayAction> Actions(SourceNode root)
    {
        if (root.Kind != SourceKind.Object || root["overlay"] is null)
        {
            throw _file.Error(DiagnosticCodes.NotAnOverlay, root, "expected an overlay, an object with 'overlay', 'info' and 'actions', found something else");
        }

        CheckVersion(root);
        CheckMembers(root, "overlay", "info", "extends", "actions");
        CheckInfo(Member(root, "info", SourceKind.Object));
        if (root.Members.ContainsKey("extends"))
        {
            Member(root, "extends", SourceKind.Text);
        }

        var actions = Member(root, "actions", SourceKind.Array);
        return actions.Items.Count > 0
            ? actions.Items.ConvertAll(Action)
            : throw _file.Error(DiagnosticCodes.WrongOverlayType, actions, "expected one action or more, found none; remove the overlay if it has nothing to do");
    }

    private void CheckVersion(SourceNode root)
    {
        var version = Member(root, "overlay", SourceKind.Text);
        _isVersion10 = IsVersion(version.Text, "1.0.");
        if (!_isVersion10 && !IsVersion(version.Text, "1.1."))
        {
            throw _file.Error(DiagnosticCodes.UnsupportedOverlayVersion, version, $"expected the version 1.0.x or 1.1.x of the Overlay Specification, found {MessageText.Quote(version.Text)}; write 1.1.0");
        }
    }

    private static bool IsVersion(string version, string start) =>
        version.StartsWith(start, StringComparison.Ordinal) && version.Length > start.Length && version[start.Length..].All(char.IsAsciiDigit);

    private void CheckInfo(SourceNode info)
    {
        CheckMembers(info, _isVersion10 ? ["title", "version"] : ["title", "version", "description"]);
        Member(info, "title", SourceKind.Text);
        Member(info, "version", SourceKind.Text);
        CheckText(info, "description");
    }

    private OverlayAction Action(SourceNode node)
    {
        if (node.Kind != SourceKind.Object)
        {
            throw WrongType(node, SourceKind.Object);
        }

        CheckMembers(node, _isVersion10 ? ["target", "description", "update", "remove"] : ["target", "description", "update", "remove", "copy"]);
        CheckText(node, "description");
        CheckModifiers(node);
        CheckNumbers(node.Members.GetValueOrDefault("update"));
        var target = Member(node, "target", SourceKind.Text);
        var copy = node.Members.ContainsKey("copy") ? Member(node, "copy", SourceKind.Text) : null;
        return new OverlayAction(target, Query(target), node.Members.GetValueOrDefault("update"), copy is null ? null : Query(copy), copy, HasReason(node), FollowsReferences(node), !_isVersion10);
    }

    private void CheckModifiers(SourceNode node)
    {
        var modifiers = Modifiers.Where(node.Members.ContainsKey).ToList();
        if (modifiers.Count != 1)
        {
            var found = modifiers.Count == 0 ? "none" : string.Join(" and ", modifiers.Select(name => $"'{name}'"));
            throw _file.Error(DiagnosticCodes.ContradictoryAction, node, $"expected one of 'update', 'remove' and 'copy', found {found}; write an action for each thing to do");
        }

        if (modifiers[0] == "remove" && Member(node, "remove", SourceKind.Boolean) is { Text: "false" } remove)
        {
            throw _file.Error(DiagnosticCodes.ContradictoryAction, remove, "'remove: false' does nothing; remove the action, or write true");
        }
    }

    // JSON has no limit, but what comes after does: such a number would become infinite, which JSON cannot say.
    private void CheckNumbers(SourceNode? node)
    {
        if (node is { Kind: SourceKind.Number } && !double.IsFinite(double.Parse(node.Text, CultureInfo.InvariantCulture)))
        {
            throw _file.Error(DiagnosticCodes.WrongOverlayType, node, "expected a number of up to about 308 digits, found a longer one; write a smaller number");
        }

        foreach (var child in node?.Members.Values.Concat(node.Items) ?? [])
        {
            CheckNumbers(child);
        }
    }

    private bool HasReason(SourceNode node)
    {
        if (!node.Members.TryGetValue(AllowNoMatch, out var reason))
        {
            return false;
        }

        return reason.Kind == SourceKind.Text && !string.IsNullOrWhiteSpace(reason.Text)
            ? true
            : throw _file.Error(DiagnosticCodes.MissingReason, reason, $"expected the reason why the target may match nothing, found none; write {AllowNoMatch}: \"reason\"");
    }

    private bool FollowsReferences(SourceNode node) =>
        node.Members.ContainsKey(ResolveReferences) && Member(node, ResolveReferences, SourceKind.Boolean) is { Text: "true" };

    private JsonPathQuery Query(SourceNode node)
    {
        try
        {
            return JsonPathParser.Parse(node.Text);
        }
        catch (JsonPathException e)
        {
            var code = e.IsUnsupported ? DiagnosticCodes.UnsupportedJsonPath : DiagnosticCodes.MalformedJsonPath;
            throw _file.ErrorAt(code, TextPosition.OffsetOf(_file.Utf8.Span, node, e.Index), node.JsonPath(), e.Message);
        }
    }

    private void CheckMembers(SourceNode node, params ReadOnlySpan<string> known)
    {
        foreach (var (name, member) in node.Members)
        {
            if (!known.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal))
            {
                throw _file.Error(
                    DiagnosticCodes.UnknownOverlayMember,
                    member,
                    $"version {(_isVersion10 ? "1.0" : "1.1")} of the Overlay Specification knows no member {MessageText.Quote(name)} here, only {string.Join(", ", known.ToArray())} and x-…; correct the name");
            }
        }
    }

    private SourceNode Member(SourceNode node, string name, SourceKind kind)
    {
        if (!node.Members.TryGetValue(name, out var member))
        {
            throw _file.Error(DiagnosticCodes.WrongOverlayType, node, $"the member '{name}' is missing; add {TypedReader.Describe(kind)}");
        }

        return member.Kind == kind ? member : throw WrongType(member, kind);
    }

    private void CheckText(SourceNode node, string name)
    {
        if (node.Members.ContainsKey(name))
        {
            Member(node, name, SourceKind.Text);
        }
    }

    private PostmanConversionException WrongType(SourceNode node, SourceKind expected)
    {
        var quotes = expected == SourceKind.Text && node.Kind is SourceKind.Number or SourceKind.Boolean ? "put it in quotes" : "correct the value";
        return _file.Error(DiagnosticCodes.WrongOverlayType, node, $"expected {TypedReader.Describe(expected)}, found {TypedReader.Describe(node.Kind)}; {quotes}");
    }
}
