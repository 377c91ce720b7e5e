using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>Adds what tables in descriptions say to the parameters and fields that an operation has. What it does not have is not made.</summary>
internal static class TableHints
{
    public static void Apply(OperationDraft draft)
    {
        foreach (var description in draft.Others.Select(other => other.Description).Prepend(draft.First.Description))
        {
            foreach (var field in ParameterTables.Read(description))
            {
                Apply(draft, field);
            }
        }
    }

    private static void Apply(OperationDraft draft, DescribedField field)
    {
        var isKnown = (field.Place is null or "path" && ApplyToPath(draft, field))
            | (field.Place is null or "query" && ApplyTo(draft.Query, field))
            | (field.Place is null or "header" && ApplyTo(draft.Headers, field));
        if (!isKnown && field.Place is null or "body" && !ApplyToBody(draft, field) && field.Place is null)
        {
            foreach (var response in draft.Responses.Values)
            {
                Describe(response.Content.All.Select(content => Find(content.Value.Json, field.Name)), field);
            }
        }
    }

    private static bool ApplyToPath(OperationDraft draft, DescribedField field)
    {
        var index = Array.FindIndex(draft.PathParameters, parameter => parameter.Name == field.Name);
        if (index < 0)
        {
            return false;
        }

        var known = draft.PathParameters[index];
        draft.PathParameters[index] = known with
        {
            // The type of a placeholder is often guessed from its name, so the table counts for more.
            Kind = field.Kind is { } kind ? field.KindAfter(ValueTyping.IsText(known.Kind) && !ValueTyping.IsText(kind) ? null : known.Kind) ?? known.Kind : known.Kind,
            Description = known.Description ?? field.Description,
        };
        return true;
    }

    private static bool ApplyTo(NamedValues values, DescribedField field)
    {
        if (values.Find(field.Name) is not { } value)
        {
            return false;
        }

        value.Kind = field.KindAfter(value.Kind);
        value.IsRequired |= field.IsRequired;
        value.Description ??= field.Description;
        return true;
    }

    private static bool ApplyToBody(OperationDraft draft, DescribedField field)
    {
        var isKnown = false;
        foreach (var (_, content) in draft.Body.All)
        {
            isKnown |= content.Fields is { } form && ApplyTo(form, field);
            if (Find(content.Json, field.Name) is { } member)
            {
                isKnown = true;
                member.Description ??= field.Description;
                member.IsDeclaredRequired |= field.IsRequired;
                if (field.Kind is { } kind && member.IsUnknown)
                {
                    member.Add(kind);
                }
            }
        }

        return isKnown;
    }

    private static void Describe(IEnumerable<ShapeMember?> members, DescribedField field)
    {
        foreach (var member in members.OfType<ShapeMember>())
        {
            member.Description ??= field.Description;
        }
    }

    // A name with dots leads into objects; arrays on the way are those of its elements.
    private static ShapeMember? Find(Shape? shape, string name)
    {
        ShapeMember? member = null;
        foreach (var step in name.Split('.'))
        {
            shape = shape?.Items ?? shape;
            if (shape is null || !shape.Members.TryGetValue(step.Replace("[]", "", StringComparison.Ordinal), out member))
            {
                return null;
            }

            shape = member;
        }

        return member;
    }
}
