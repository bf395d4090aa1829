using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Servers.Consoled;

/// <summary>Reads the system's log record by record. Used by one thread.</summary>
internal sealed class LogFollower
{
    private readonly Log _log;
    private readonly byte[] _buffer = new byte[2048];
    private ulong _next;
    private int _start;
    private int _length;
    private int _recordLength;

    /// <param name="log">May be none: then there are no records.</param>
    public LogFollower(Log log)
    {
        _log = log;
    }

    public bool IsSome => _log.Handle.IsSome;

    public Handle Handle => _log.Handle;

    /// <summary>The text of the next record; empty if there is none yet.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (_start != _length || TryRead())
        {
            LogRecords records = new(new ReadOnlySpan<byte>(_buffer, _start, _length - _start));
            if (!records.MoveNext())
            {
                _start = _length;
                continue;
            }

            _next = records.Head.Sequence + 1;
            _recordLength = (Unsafe.SizeOf<LogRecord>() + records.Head.TextLength + 7) & ~7;
            if (!records.Text.IsEmpty)
            {
                return records.Text;
            }

            Remove();
        }

        return default;
    }

    public void Remove()
    {
        _start += _recordLength;
        _start = _start > _length ? _length : _start;
    }

    private bool TryRead()
    {
        _start = 0;
        _length = 0;
        return IsSome && _log.Read(_next, _buffer, out _length) == ErrorNumber.None && _length != 0;
    }
}
