using ViperOS.Contracts;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// Bytes that were typed while they had no meaning (a shell's line editor had the terminal), that nobody has read, and that are taken once more
/// now that they have one. Used by the service loop's thread.
/// </summary>
internal sealed unsafe class TypedAhead(Pipe inputReader)
{
    private const byte EndOfFile = 0x04;

    // A full pipe, and what did not fit into it.
    private const int Capacity = 128 * 1024;

    private ByteQueue? _bytes;

    public bool IsEmpty => _bytes is null || _bytes.IsEmpty;

    /// <summary>Takes back what waits for a reader, and behind that what waits for room.</summary>
    public void TakeBack(ByteQueue waiting)
    {
        SavedInput input = default;
        input.Room = SavedInput.Capacity;
        while (Room >= SavedInput.Capacity
            && SystemCall.Invoke(SystemCallNumber.Ioctl, inputReader.Handle.Value, PipeRequest.ReadCounted, (long)&input) >= 0)
        {
            // No bytes and no error: an end that was typed and not yet met.
            ReadOnlySpan<byte> read = input.Count == 0 ? [EndOfFile] : new ReadOnlySpan<byte>(input.Bytes, (int)input.Count);
            Add(read);
        }

        while (!waiting.IsEmpty && Room >= waiting.Peek().Length)
        {
            ReadOnlySpan<byte> bytes = waiting.Peek();
            Add(bytes);
            waiting.Remove(bytes.Length);
        }
    }

    public bool TryTake(out byte value)
    {
        value = 0;
        if (IsEmpty)
        {
            return false;
        }

        value = _bytes!.Peek()[0];
        _bytes.Remove(1);
        return true;
    }

    public void Drop() => _bytes = null;

    private int Room => _bytes?.Free ?? Capacity;

    private void Add(ReadOnlySpan<byte> bytes)
    {
        _bytes ??= new ByteQueue(Capacity);
        _bytes.TryAdd(bytes);
    }
}
