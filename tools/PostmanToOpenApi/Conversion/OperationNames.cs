using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Conversion;

/// <summary>Gives every operation an id of its own.</summary>
internal sealed class OperationNames
{
    private readonly NameSet _names = new();

    public string Take(OperationDraft draft)
    {
        var method = draft.Method.Method.ToLowerInvariant();
        var name = BracketedId.Find(draft.First.Name) ?? Identifiers.OfName(draft.First.Name, method);
        if (name.Length == 0)
        {
            name = Identifiers.OfAddress(method, draft.Path.Text);
        }

        name = ReservedNames.FreeOperation(name);
        var suffix = Identifiers.UpperFirst(method);
        var withTag = name + draft.Tags[0];
        return draft.Tags[0] == TagNames.Default ? _names.Take(name, name + suffix) : _names.Take(name, withTag, withTag + suffix);
    }
}
