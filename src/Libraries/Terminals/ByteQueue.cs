using System.Numerics;

namespace ViperOS.Terminals;

/// <summary>
/// A bounded first-in first-out queue of bytes. Its capacity is a power of two. Used by one thread. It may lie in memory that
/// outlives its user, who then goes on where the one before stopped: an addition becomes visible as a whole, with one store.
/// </summary>
public sealed unsafe class ByteQueue
{
    /// <summary>What the queue needs in such memory besides its capacity.</summary>
    public const int HeaderSize = 64;

    private readonly byte[] _array = [];
    private readonly byte* _memory;
    private readonly int _capacity;
    private uint _ownHead;
    private ulong _ownEnd;

    public ByteQueue(int capacity)
    {
        _capacity = (int)BitOperations.RoundUpToPowerOf2((uint)capacity);
        _array = new byte[_capacity];
    }

    /// <summary>Takes over what is in the memory: an empty queue if that is zero.</summary>
    /// <param name="memory"><see cref="HeaderSize"/> plus the capacity in bytes, aligned to 8.</param>
    /// <param name="capacity">A power of two.</param>
    public ByteQueue(byte* memory, int capacity)
    {
        _memory = memory;
        _capacity = capacity;
        if (Tail - Head > (uint)capacity)
        {
            // Somebody else's bytes: nothing of it can be used.
            Head = Tail;
        }
    }

    public int Count => (int)(Tail - Head);

    public int Free => _capacity - Count;

    public bool IsEmpty => Tail == Head;

    private uint Head
    {
        get => _memory == null ? _ownHead : ((uint*)_memory)[0];
        set
        {
            if (_memory == null)
            {
                _ownHead = value;
            }
            else
            {
                Volatile.Write(ref ((uint*)_memory)[0], value);
            }
        }
    }

    private uint Tail => (uint)End;

    /// <summary>The tail, and in the upper half two counters of what was taken from sources: they change with one store.</summary>
    private ulong End
    {
        get => _memory == null ? _ownEnd : ((ulong*)_memory)[1];
        set
        {
            if (_memory == null)
            {
                _ownEnd = value;
            }
            else
            {
                // Release: the bytes are there before they are counted, also for whoever comes after this program was killed.
                Volatile.Write(ref ((ulong*)_memory)[1], value);
            }
        }
    }

    private Span<byte> Storage => _memory == null ? _array : new Span<byte>(_memory + HeaderSize, _capacity);

    /// <summary>The oldest bytes that lie in one piece.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        int start = (int)(Head & (uint)(_capacity - 1));
        int length = _capacity - start;
        int count = Count;
        return Storage.Slice(start, length < count ? length : count);
    }

    public bool TryAdd(byte value)
    {
        return TryAdd(new ReadOnlySpan<byte>(in value));
    }

    /// <summary>Adds all of the bytes or none.</summary>
    public bool TryAdd(ReadOnlySpan<byte> values)
    {
        return TryAdd(default, values);
    }

    /// <summary>Adds both or none.</summary>
    public bool TryAdd(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        return TryAdd(first, second, 0, 0);
    }

    /// <summary>
    /// Adds both or none, and counts in the same instant how many bytes of a source they stand for, so that neither is ever seen
    /// without the other.
    /// </summary>
    /// <param name="first">The first bytes.</param>
    /// <param name="second">What follows them.</param>
    /// <param name="source">0 or 1.</param>
    /// <param name="taken">What is added to <see cref="GetTaken"/>.</param>
    public bool TryAdd(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int source, int taken)
    {
        if (Free - first.Length < second.Length)
        {
            return false;
        }

        uint tail = Tail;
        Store(tail, first);
        Store(tail + (uint)first.Length, second);
        tail += (uint)(first.Length + second.Length);
        ushort count0 = (ushort)(GetTaken(0) + (source == 0 ? taken : 0));
        ushort count1 = (ushort)(GetTaken(1) + (source == 1 ? taken : 0));
        End = tail | ((ulong)count0 << 32) | ((ulong)count1 << 48);
        return true;
    }

    /// <summary>How many bytes of a source were added, modulo 2^16.</summary>
    public ushort GetTaken(int source)
    {
        return (ushort)(End >> (32 + (16 * source)));
    }

    /// <summary>Drops the oldest bytes.</summary>
    public void Remove(int count)
    {
        Head += (uint)(count < Count ? count : Count);
    }

    public void Clear()
    {
        Head = Tail;
    }

    private void Store(uint position, ReadOnlySpan<byte> values)
    {
        int start = (int)(position & (uint)(_capacity - 1));
        int first = _capacity - start;
        first = first < values.Length ? first : values.Length;
        Span<byte> storage = Storage;
        values[..first].CopyTo(storage[start..]);
        values[first..].CopyTo(storage);
    }
}
