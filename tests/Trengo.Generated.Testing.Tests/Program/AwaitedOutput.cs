using System.Text;

namespace Trengo.Testing.Tests.Program;

/// <summary>Keeps what a program prints, and lets a test wait for it.</summary>
internal sealed class AwaitedOutput : TextWriter
{
    private readonly StringBuilder _text = new();
    private TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Encoding Encoding => Encoding.UTF8;

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_text)
            {
                // What comes after the last line break is no line yet.
                return [.. _text.ToString().ReplaceLineEndings("\n").Split('\n').SkipLast(1)];
            }
        }
    }

    public async Task<string> LineWithAsync(string text)
    {
        while (true)
        {
            var written = Volatile.Read(ref _written).Task;
            if (Lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } line)
            {
                return line;
            }

            await written;
        }
    }

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
        }

        if (value == '\n')
        {
            Interlocked.Exchange(ref _written, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }
}
