using System.Globalization;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Parses the part of RFC 9535 that overlays may use: names, wildcards, indices and filters.</summary>
internal sealed class JsonPathParser
{
    /// <summary>How deep filters and parentheses may nest.</summary>
    public const int MaxDepth = 32;

    // The numbers that every JSON implementation keeps exactly.
    private const long LargestIndex = (1L << 53) - 1;

    private readonly JsonPathScanner _scanner;
    private readonly FilterParser _filters;

    private JsonPathParser(string text)
    {
        _scanner = new JsonPathScanner(text);
        _filters = new FilterParser(_scanner, Segments);
    }

    /// <summary>Parses a whole text.</summary>
    /// <exception cref="JsonPathException">It is no JSONPath, or one that is not supported.</exception>
    public static JsonPathQuery Parse(string text)
    {
        var parser = new JsonPathParser(text);
        if (!parser._scanner.Take("$"))
        {
            throw parser._scanner.Malformed($"a path begins with '$', the whole document, found {parser._scanner.Found()}; write $.paths['/orders'].get, for example");
        }

        var segments = parser.Segments();
        return parser._scanner.IsAtEnd
            ? new JsonPathQuery(text, false, segments)
            : throw parser._scanner.Malformed($"expected '.', '[' or the end of the path, found {parser._scanner.Found()}");
    }

    private List<JsonPathSegment> Segments()
    {
        var segments = new List<JsonPathSegment>();
        while (true)
        {
            // Blanks after the last segment belong to what follows, and to nothing at the end of the path.
            var before = _scanner.Position;
            _scanner.SkipBlanks();
            if (_scanner.Current is not ('.' or '['))
            {
                _scanner.Position = before;
                return segments;
            }

            segments.Add(_scanner.Take("[") ? Bracketed() : Dotted());
        }
    }

    private JsonPathSegment Dotted()
    {
        if (_scanner.Take(".."))
        {
            throw _scanner.Unsupported("the descendant operator '..' is not supported; name every step, with '*' for any", _scanner.Position - 2);
        }

        _scanner.Expect(".");
        if (_scanner.Take("*"))
        {
            return new JsonPathSegment.Wildcard(_scanner.Position);
        }

        var start = _scanner.Position;
        var name = _scanner.Name() ?? throw _scanner.Malformed($"expected a name or '*' after '.', found {_scanner.Found()}; write other names as ['name']");
        if (_scanner.Current is '-' or '/' or '{' or '$' or '~')
        {
            throw _scanner.Malformed($"a name with {_scanner.Found()} cannot stand after '.'; write it as ['name']", start);
        }

        return new JsonPathSegment.Name(name, _scanner.Position);
    }

    private JsonPathSegment Bracketed()
    {
        _scanner.SkipBlanks();
        var selector = Selector();
        _scanner.SkipBlanks();
        if (_scanner.Current == ',')
        {
            throw _scanner.Unsupported("several selectors in one pair of brackets are not supported; write an action for each");
        }

        _scanner.Expect("]");
        return selector with { End = _scanner.Position };
    }

    private JsonPathSegment Selector()
    {
        if (_scanner.Take("*"))
        {
            return new JsonPathSegment.Wildcard(0);
        }

        if (_scanner.Take("?"))
        {
            return new JsonPathSegment.Filter(_filters.Condition(), 0);
        }

        return JsonPathStrings.Read(_scanner) is { } name ? new JsonPathSegment.Name(name, 0) : Index();
    }

    private JsonPathSegment.Index Index()
    {
        var start = _scanner.Position;
        var number = _scanner.Number();
        var end = _scanner.Position;
        _scanner.SkipBlanks();
        if (_scanner.Current == ':')
        {
            throw _scanner.Unsupported("slices ('start:end:step') are not supported; write an action for each index, or a filter", start);
        }

        _scanner.Position = end;
        if (number is null)
        {
            throw _scanner.Malformed($"expected a name in quotes, '*', an index or a filter, found {_scanner.Found()}");
        }

        return number != "-0" && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index) && Math.Abs(index) <= LargestIndex
            ? new JsonPathSegment.Index(index, 0)
            : throw _scanner.Malformed($"{MessageText.Quote(number)} is no index", start);
    }
}
