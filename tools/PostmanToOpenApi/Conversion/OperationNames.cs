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
            return _names.Take(Address(method, draft));
        }

        var tag = draft.Tags[0] == TagNames.Default ? "" : draft.Tags[0];

        // A bare verb is what requests of many folders are called: with the tag at once, no other request's coming or going changes it.
        var withTag = name + tag;
        name = ReservedNames.FreeOperation(Identifiers.IsVerb(name) ? withTag : name);
        return _names.IsTaken(name)
            ? _names.Take(name, withTag, withTag + Identifiers.UpperFirst(method), Address(method, draft))
            : _names.Take(name);
    }

    private static string Address(string method, OperationDraft draft) => ReservedNames.FreeOperation(Identifiers.OfAddress(method, draft.Path.Text));
}
