using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Parses the conditions of filters.</summary>
internal sealed class FilterParser(JsonPathScanner scanner, Func<List<JsonPathSegment>> segments)
{
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    private int _depth;

    public FilterExpression Condition()
    {
        if (++_depth > JsonPathParser.MaxDepth)
        {
            throw scanner.Malformed($"filters and parentheses nest deeper than {JsonPathParser.MaxDepth} levels");
        }

        var condition = Joined("||", () => Joined("&&", Term, terms => new FilterExpression.And(terms)), terms => new FilterExpression.Or(terms));
        _depth--;
        return condition;
    }

    private FilterExpression Joined(string separator, Func<FilterExpression> part, Func<List<FilterExpression>, FilterExpression> join)
    {
        var terms = new List<FilterExpression>();
        do
        {
            scanner.SkipBlanks();
            terms.Add(part());
            scanner.SkipBlanks();
        }
        while (scanner.Take(separator));
        return terms.Count == 1 ? terms[0] : join(terms);
    }

    private FilterExpression Term()
    {
        var start = scanner.Position;
        var isNegated = scanner.Take("!");
        scanner.SkipBlanks();
        if (scanner.Take("("))
        {
            var inner = Condition();
            scanner.Expect(")");
            return isNegated ? new FilterExpression.Not(inner) : inner;
        }

        var left = Operand();
        scanner.SkipBlanks();
        if (Array.Find(Operators, scanner.Take) is { } found)
        {
            return isNegated ? throw scanner.Malformed("'!' before a comparison needs parentheses around it", start) : Comparison(left, start, found);
        }

        var query = (left as Comparand.Selected)?.Query ?? throw scanner.Malformed("a literal alone is no condition; compare it with something", start);
        FilterExpression exists = new FilterExpression.Exists(query);
        return isNegated ? new FilterExpression.Not(exists) : exists;
    }

    private FilterExpression.Compare Comparison(Comparand left, int start, string found)
    {
        CheckSingular(left, start);
        scanner.SkipBlanks();
        var middle = scanner.Position;
        var right = Operand();
        CheckSingular(right, middle);
        return new FilterExpression.Compare(left, found, right);
    }

    private void CheckSingular(Comparand comparand, int start)
    {
        if (comparand is Comparand.Selected { Query.IsSingular: false })
        {
            throw scanner.Malformed("only a path of names and indices can be compared: this one may select several nodes", start);
        }
    }

    private Comparand Operand()
    {
        var start = scanner.Position;
        if (scanner.Current is '@' or '$')
        {
            var isRelative = scanner.Current == '@';
            scanner.Position++;
            return new Comparand.Selected(new JsonPathQuery(scanner.Text, isRelative, segments()));
        }

        if (JsonPathStrings.Read(scanner) is { } text)
        {
            return new Comparand.Literal(JsonValue.Create(text));
        }

        if (scanner.Number() is { } number)
        {
            return new Comparand.Literal(JsonNode.Parse(number));
        }

        return Word(scanner.Name(), start);
    }

    private Comparand.Literal Word(string? name, int start)
    {
        if (name is not null && scanner.Current == '(')
        {
            throw scanner.Unsupported($"the function {MessageText.Quote(name + "()")} is not supported; compare values, or test whether they exist", start);
        }

        return name switch
        {
            "true" => new Comparand.Literal(JsonValue.Create(true)),
            "false" => new Comparand.Literal(JsonValue.Create(false)),
            "null" => new Comparand.Literal(null),
            null => throw scanner.Malformed($"expected '@', '$', a string, a number, true, false, null or '(', found {scanner.Found()}"),
            _ => throw scanner.Malformed($"{MessageText.Quote(name)} is neither '@', '$' nor a literal; write strings in quotes, and members of the node as @.{MessageText.Clean(name)}", start),
        };
    }
}
