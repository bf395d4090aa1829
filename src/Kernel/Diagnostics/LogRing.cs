using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// A ring of log records in memory that somebody else owns; whoever holds it has a lock. Positions count bytes ever written; a record
/// does not wrap around: where it would, filler takes the rest of the ring.
/// </summary>
internal unsafe struct LogRing
{
    private const int Alignment = 8;

    /// <summary>Level of filler.</summary>
    private const ushort Filler = ushort.MaxValue;

    private readonly byte* _memory;
    private readonly ulong _size;
    private ulong _head;
    private ulong _tail;

    /// <summary>The size is a power of two, far above the longest record.</summary>
    public LogRing(byte* memory, ulong size)
    {
        _memory = memory;
        _size = size;
        _head = 0;
        _tail = 0;
        NextSequence = 0;
    }

    public ulong NextSequence { get; private set; }

    public void Add(LogLevel level, uint processId, ulong time, ReadOnlySpan<byte> text)
    {
        ulong length = LengthOf(text.Length);
        if (length > _size)
        {
            return;
        }

        ulong rest = _size - (_head & (_size - 1));
        if (rest < length)
        {
            MakeRoom(rest);

            // A rest too short for a record's head has no filler either: readers skip it by its length.
            if (rest >= (ulong)sizeof(LogRecord))
            {
                At(_head)->Level = Filler;
            }

            _head += rest;
        }

        MakeRoom(length);
        LogRecord* record = At(_head);
        record->Sequence = NextSequence++;
        record->Time = time;
        record->ProcessId = processId;
        record->Level = (ushort)level;
        record->TextLength = (ushort)text.Length;
        text.CopyTo(new Span<byte>(record + 1, text.Length));
        _head += length;
    }

    public readonly int Read(ulong firstSequence, Span<byte> buffer)
    {
        int written = 0;
        for (ulong position = SkipFiller(_tail); position < _head; position = SkipFiller(position + LengthOf(At(position)->TextLength)))
        {
            LogRecord* record = At(position);
            if (record->Sequence < firstSequence)
            {
                continue;
            }

            int length = (int)LengthOf(record->TextLength);
            if (length > buffer.Length - written)
            {
                break;
            }

            // Padding is cleared, for what stood there before may be another record's text.
            int used = sizeof(LogRecord) + record->TextLength;
            new ReadOnlySpan<byte>(record, used).CopyTo(buffer[written..]);
            buffer.Slice(written + used, length - used).Clear();
            written += length;
        }

        return written;
    }

    private void MakeRoom(ulong length)
    {
        while (_head + length - _tail > _size)
        {
            ulong position = SkipFiller(_tail);
            _tail = position != _tail ? position : _tail + LengthOf(At(_tail)->TextLength);
        }
    }

    /// <summary>The position itself, or the start of the ring if the record there is filler.</summary>
    private readonly ulong SkipFiller(ulong position)
    {
        ulong rest = _size - (position & (_size - 1));
        return position < _head && (rest < (ulong)sizeof(LogRecord) || At(position)->Level == Filler) ? position + rest : position;
    }

    private readonly LogRecord* At(ulong position) => (LogRecord*)(_memory + (position & (_size - 1)));

    private static ulong LengthOf(int textLength) => ((ulong)sizeof(LogRecord) + (ulong)textLength + Alignment - 1) & ~(ulong)(Alignment - 1);
}
