using System.Text;

namespace Trengo.Http;

/// <summary>
/// The body of an answer. It is read whole before it is parsed: a parser that reads from the network blocks a thread that
/// neither the timeout nor a cancellation reaches.
/// </summary>
internal sealed class ResponseBuffer : IDisposable
{
    /// <summary>How much of the text of a refusal is kept.</summary>
    public const int MaxErrorLength = 64 * 1024;

    private readonly int _limit;
    private byte[] _bytes = [];
    private int _start;
    private int _end;

    public ResponseBuffer(int limit)
    {
        _limit = limit;
    }

    /// <summary>The first character that is not a blank; null if there is none.</summary>
    public char? FirstCharacter
    {
        get
        {
            for (var i = _start; i < _end; i++)
            {
                if (_bytes[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return (char)_bytes[i];
                }
            }

            return null;
        }
    }

    /// <summary>Reads the body, up to the limit. False if it is longer.</summary>
    public async Task<bool> FillAsync(HttpResponseMessage response, bool toleratesBreak, CallDeadline? deadline, CancellationToken cancellationToken)
    {
        if (response.Content is null)
        {
            return true;
        }

        try
        {
#if NET
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            // .NET Framework looks at the token before a read only, not while it waits.
            using var abort = cancellationToken.Register(static state => ((HttpResponseMessage)state).Dispose(), response);
            using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            return await FillAsync(stream, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException && !cancellationToken.IsCancellationRequested)
        {
            // The status of a refused call says more than the loss of its text.
            return toleratesBreak ? true : throw new HttpRequestException("The answer broke off, or its compression is broken.", exception);
        }
        finally
        {
            // A byte order mark is no JSON.
            _start = _end >= 3 && _bytes[0] == 0xEF && _bytes[1] == 0xBB && _bytes[2] == 0xBF ? 3 : 0;
        }
    }

    public byte[] ToArray()
    {
        return new ArraySegment<byte>(_bytes, _start, _end - _start).ToArray();
    }

    public TextReader OpenText()
    {
        var length = _end - _start;

        // The reader's buffers take three times this, and most answers are short.
        var bufferSize = Math.Min(Math.Max(length, 128), 1024);
        return new StreamReader(new MemoryStream(_bytes, _start, length, writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize);
    }

    /// <summary>At most so many bytes as text, without half a character at the end; null if there is nothing.</summary>
    public string? ToText(int maxLength)
    {
        var characters = new char[Math.Min(_end - _start, maxLength)];
        var count = Encoding.UTF8.GetDecoder().GetChars(_bytes, _start, characters.Length, characters, 0, flush: false);
        return count == 0 ? null : new string(characters, 0, count);
    }

    public void Dispose()
    {
        Replace([]);
    }

    private void Replace(byte[] bytes)
    {
        if (_bytes.Length > 0)
        {
            Buffers.Return(_bytes);
        }

        _bytes = bytes;
    }

    private async Task<bool> FillAsync(Stream stream, CallDeadline? deadline, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_end == _bytes.Length)
            {
                var larger = Buffers.Rent(Math.Max(16 * 1024, _bytes.Length * 2));
                Array.Copy(_bytes, larger, _end);
                Replace(larger);
            }

            var count = Math.Min(_bytes.Length, _limit + 1) - _end;
            var reading = Buffers.ReadAsync(stream, _bytes, _end, count, cancellationToken);
            if (!reading.IsCompleted)
            {
                deadline?.ExpectByte();
            }

            var read = await reading.ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            _end += read;
            if (_end > _limit)
            {
                _end = _limit;
                return false;
            }
        }
    }
}
