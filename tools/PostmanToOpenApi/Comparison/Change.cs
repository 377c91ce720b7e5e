using PostmanToOpenApi.Comparison.Reports;

namespace PostmanToOpenApi.Comparison;

/// <summary>One change between two descriptions of an API.</summary>
public sealed record Change
{
    internal Change(ChangeKind kind, string place, int operations, FormattableString text)
    {
        Kind = kind;
        Place = place;
        Operations = operations;
        Text = text;
    }

    /// <summary>What kind of change it is, with its code and level.</summary>
    public ChangeKind Kind { get; }

    /// <summary>
    /// Where it is: an operation (<c>GET /tickets</c>), a component that several operations use (<c>Ticket (5 operations)</c>),
    /// or <c>document</c>. As it stands in the file: to print it, use <see cref="ToString"/> or a report.
    /// </summary>
    public string Place { get; }

    /// <summary>How many operations it is about; 0 if it is about the document as a whole. In documents beyond all measure it is a lower limit.</summary>
    public int Operations { get; }

    /// <summary>What changed. One line, fit to be printed.</summary>
    public string Message => Rendering.Text(Text);

    /// <summary>The message with the names apart from our own words, for formats that mark names.</summary>
    internal FormattableString Text { get; }

    /// <summary>The change on one line, fit to be printed.</summary>
    /// <returns><c>LEVEL CODE WORD: PLACE: MESSAGE</c></returns>
    public override string ToString() => $"{Rendering.Level(Kind.Level)} {Kind.Code} {Kind.Word}: {Rendering.Place(Place)}: {Message}";
}
