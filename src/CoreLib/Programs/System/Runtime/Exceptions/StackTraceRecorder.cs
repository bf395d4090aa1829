using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>
/// Collects the addresses of the frames that an exception passes, on the stack of its dispatcher, and hands them to the exception when
/// somebody may look: a filter or a handler. A frame that cannot be stored for want of memory is left out.
/// </summary>
internal unsafe struct StackTraceRecorder
{
    private readonly nint _exception;
    private int _count;
    private bool _skipsNext;
    private Buffer _buffer;

    [SkipLocalsInit]
    public StackTraceRecorder(Exception exception, ThrowKind kind)
    {
        _exception = *(nint*)&exception;
        _count = 0;

        // The frame of a catch handler that throws on is in the trace already.
        _skipsNext = kind == ThrowKind.Rethrow;
        Unsafe.SkipInit(out _buffer);
        if (kind != ThrowKind.Rethrow)
        {
            exception.BeginStackTrace();
        }
    }

    public void Add(ref StackWalker walker)
    {
        if (walker.IsSameAsPrevious)
        {
            return;
        }

        if (_skipsNext)
        {
            _skipsNext = false;
            return;
        }

        if (_count == Buffer.Size)
        {
            Flush();
        }

        _buffer[_count++] = (nint)walker.Address;
    }

    public void Flush()
    {
        if (_count != 0)
        {
            nint reference = _exception;
            (*(Exception*)&reference).AppendStackTrace(((ReadOnlySpan<nint>)_buffer)[.._count]);
            _count = 0;
        }
    }

    [InlineArray(Size)]
    private struct Buffer
    {
        public const int Size = 32;
        private nint _first;
    }
}
