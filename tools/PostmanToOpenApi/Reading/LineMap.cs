namespace PostmanToOpenApi.Reading;

/// <summary>Turns byte offsets of a UTF-8 file into lines and columns. Many places on one long line cost no more than as many lines.</summary>
internal sealed class LineMap
{
    private const int BlockLength = 1024;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<int> _lineStarts = [0];

    // How many UTF-16 units stand before each block of the file.
    private readonly List<int> _unitsBefore = [];

    public LineMap(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        var bytes = utf8.Span;
        var units = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i % BlockLength == 0)
            {
                _unitsBefore.Add(units);
            }

            units += UnitsOf(bytes[i]);
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }

        _unitsBefore.Add(units);
    }

    /// <summary>The place of a byte, both numbers counted from 1; columns are UTF-16 units, as editors show them.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, _utf8.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, UnitsBefore(offset) - UnitsBefore(_lineStarts[line]) + 1);
    }

    private int UnitsBefore(int offset)
    {
        var block = offset / BlockLength;
        var units = _unitsBefore[block];
        foreach (var b in _utf8.Span[(block * BlockLength)..offset])
        {
            units += UnitsOf(b);
        }

        return units;
    }

    // Counted at a character's first byte; four bytes make a surrogate pair.
    private static int UnitsOf(byte b) => (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
}
