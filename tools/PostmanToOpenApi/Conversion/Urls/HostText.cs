using System.Text;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A host that grows part by part. What was read once is not read again: hostile text has many parts.</summary>
internal sealed class HostText
{
    // No mark that is looked for is longer, so one that spans two parts is found too.
    private const int LongestMark = 6;
    private const string Local = "localhost";

    private readonly StringBuilder _text = new();
    private int _afterScheme = -1;
    private bool _namesScheme;
    private bool _isWhole;

    public int Length => _text.Length;

    /// <summary>Whether this can be a whole host, so that a path may follow.</summary>
    public bool IsComplete => EndsWithVariable
        ? !_namesScheme
        : _afterScheme >= 0 && Length > _afterScheme && _text[^1] is not ('.' or ':' or '-' or '@');

    /// <summary>Whether this ends with a variable that is not known.</summary>
    public bool EndsWithVariable => Length > 1 && _text[^1] == '}' && _text[^2] == '}';

    /// <summary>Whether the host has neither dots nor a port so far, is not <c>localhost</c>, and has no path behind it.</summary>
    public bool IsOneLabel => !_isWhole && !(Length - _afterScheme == Local.Length && _text.ToString(_afterScheme, Local.Length) == Local);

    public void Append(string part)
    {
        var start = Math.Max(0, Length - LongestMark);
        var window = _text.ToString(start, Length - start) + part;
        _text.Append(part);
        _namesScheme |= window.Contains("proto", StringComparison.OrdinalIgnoreCase) || window.Contains("scheme", StringComparison.OrdinalIgnoreCase);
        if (_afterScheme < 0 && window.IndexOf("://", StringComparison.Ordinal) is var mark and >= 0)
        {
            _afterScheme = start + mark + 3;
        }

        // Dots before an '@' are those of a password.
        var host = Length - part.Length < _afterScheme ? _text.ToString(_afterScheme, Length - _afterScheme) : part;
        _isWhole = (_isWhole && !host.Contains('@', StringComparison.Ordinal)) || Authority.WithoutUserInfo(host).AsSpan().ContainsAny('.', ':', '/');
    }

    public override string ToString() => _text.ToString();
}
