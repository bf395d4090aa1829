using ViperOS.Contracts;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// Takes bytes from a pipe that programs write to, never waiting, through a buffer that outlives this program: what was read and
/// is not yet in the transmit queue is sent by the next consoled. How much of it is in the queue, the queue itself counts. Used by
/// one thread.
/// </summary>
internal sealed unsafe class PipeReader
{
    private readonly Pipe _pipe;
    private readonly SavedInput* _saved;
    private readonly ByteQueue _queue;
    private readonly int _source;

    /// <param name="pipe">The reading end.</param>
    /// <param name="state">Has the buffer, and the queue that the bytes are added to.</param>
    /// <param name="source">Number of the buffer, and of the source for the queue.</param>
    /// <param name="size">How many bytes are read at once.</param>
    public PipeReader(Pipe pipe, SavedState state, int source, int size)
    {
        _pipe = pipe;
        _saved = state.GetInput(source);
        _saved->Room = (uint)(size < SavedInput.Capacity ? size : SavedInput.Capacity);
        _queue = state.Transmit;
        _source = source;
    }

    public Handle Handle => _pipe.Handle;

    private int Taken => (ushort)(_queue.GetTaken(_source) - _saved->Base);

    /// <summary>
    /// The bytes at hand; reads some if there are none. Empty if nothing is to be had now. They leave as they are added to the
    /// queue.
    /// </summary>
    public ReadOnlySpan<byte> Peek()
    {
        int start = Taken;
        int end = Count;
        if (start >= end)
        {
            // In this order: wherever this program is killed, no byte is there twice.
            Volatile.Write(ref _saved->Count, 0);
            Volatile.Write(ref _saved->Base, _queue.GetTaken(_source));
            SystemCall.Invoke(SystemCallNumber.Ioctl, _pipe.Handle.Value, PipeRequest.ReadCounted, (long)_saved);
            start = 0;
            end = Count;
        }

        return new ReadOnlySpan<byte>(_saved->Bytes + start, end - start);
    }

    private int Count => (int)Math.Min(Volatile.Read(ref _saved->Count), (uint)SavedInput.Capacity);

    /// <summary>Throws away what has been written up to now.</summary>
    public void Drop()
    {
        // A writer may be faster than this loop: one pipe's capacity is all that was there when it began.
        const int MaximumRounds = 64;
        for (int i = 0; i < MaximumRounds && !Peek().IsEmpty; i++)
        {
            Volatile.Write(ref _saved->Count, 0);
        }
    }
}
