using ViperOS.Contracts;

namespace ViperOS.Servers.Consoled;

/// <summary>Takes bytes from a pipe that programs write to, never waiting, through one buffer. Used by one thread.</summary>
internal sealed class PipeReader
{
    private readonly Pipe _pipe;
    private readonly byte[] _buffer;
    private int _start;
    private int _end;

    /// <param name="pipe">The reading end, whose description this program alone uses: it becomes non-blocking.</param>
    /// <param name="size">Of the buffer.</param>
    public PipeReader(Pipe pipe, int size)
    {
        _pipe = pipe;
        _buffer = new byte[size];
        NonBlocking.Set(pipe.Handle);
    }

    public Handle Handle => _pipe.Handle;

    /// <summary>The bytes at hand; reads some if there are none. Empty if nothing is to be had now.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (_start == _end)
        {
            _start = 0;
            _end = 0;
            if (_pipe.Read(_buffer, out int count) == ErrorNumber.None)
            {
                _end = count;
            }
        }

        return new ReadOnlySpan<byte>(_buffer, _start, _end - _start);
    }

    public void Remove(int count)
    {
        _start += count;
    }

    /// <summary>Throws away what has been written up to now.</summary>
    public void Drop()
    {
        // A writer may be faster than this loop: one pipe's capacity is all that was there when it began.
        const int MaximumRounds = 64;
        for (int i = 0; i < MaximumRounds && !Peek().IsEmpty; i++)
        {
            _start = _end;
        }
    }
}
