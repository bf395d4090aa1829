using System.Runtime;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using System.Threading;

namespace System.IO;

/// <summary>Writes text as UTF-8 to a descriptor. The lock keeps what one call writes together.</summary>
internal sealed partial class ConsoleWriter : TextWriter
{
    private readonly int _file;
    private readonly Lock _lock = new();

    public ConsoleWriter(int file)
    {
        _file = file;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[]? buffer) => Write(new ReadOnlySpan<char>(buffer));

    public override void Write(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        Write(buffer.AsSpan(index, count));
    }

    public override void WriteLine(string? value) => WriteLine(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_lock)
        {
            WriteAll(buffer, endLine: false);
        }
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        lock (_lock)
        {
            WriteAll(buffer, endLine: true);
        }
    }

    [SkipLocalsInit]
    private void WriteAll(ReadOnlySpan<char> text, bool endLine)
    {
        Span<byte> bytes = stackalloc byte[1024];
        do
        {
            // One byte stays free for the end of the line.
            Utf8.FromUtf16(text, bytes[..^1], out int read, out int written);
            text = text[read..];
            if (endLine && text.Length == 0)
            {
                bytes[written++] = (byte)'\n';
            }

            ConsoleStream.WriteFully(_file, bytes[..written]);
        }
        while (text.Length != 0);
    }
}
