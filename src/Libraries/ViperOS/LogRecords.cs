using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>Walks what <see cref="Log.Read"/> read: <c>while (records.MoveNext())</c>.</summary>
public unsafe ref struct LogRecords(ReadOnlySpan<byte> buffer)
{
    private ReadOnlySpan<byte> _rest = buffer;

    public LogRecord Head { get; private set; }

    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>False at the end, and at anything that is not a whole record.</summary>
    public bool MoveNext()
    {
        if (_rest.Length < sizeof(LogRecord))
        {
            return false;
        }

        Head = MemoryMarshal.Read<LogRecord>(_rest);
        int length = sizeof(LogRecord) + Head.TextLength;
        if (length > _rest.Length)
        {
            return false;
        }

        Text = _rest.Slice(sizeof(LogRecord), Head.TextLength);
        int padded = (length + 7) & ~7;
        _rest = padded < _rest.Length ? _rest.Slice(padded) : default;
        return true;
    }
}
