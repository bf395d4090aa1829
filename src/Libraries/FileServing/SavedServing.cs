using ViperOS.FileSystems.Devices;

namespace ViperOS.FileServing;

/// <summary>
/// What a file server has to know of the time before it was killed: how many connections each node has, and which call was being served. Lies in memory
/// that outlives the process; every change is a single store. Used by one thread.
/// </summary>
public sealed unsafe class SavedServing
{
    /// <summary>Bytes of the memory.</summary>
    public const int Size = 256 * BlockDevice.BlockSize;

    private const ulong Magic = 0x3153_6576_7265_7356;
    private const int HeaderSize = 64;
    private const int MaximumNodes = (Size - HeaderSize) / 16;

    private readonly ulong* _magic;
    private readonly ulong* _call;
    private readonly ulong* _operations;
    private readonly ulong* _isServing;
    private readonly ulong* _nodes;
    private readonly ulong* _users;
    private readonly Stack<int> _free = new();

    /// <param name="memory">Zeros, or what an earlier run has left.</param>
    /// <param name="operations">That the file system had completed when that ended.</param>
    public SavedServing(byte* memory, ulong operations)
    {
        _magic = (ulong*)memory;
        _call = _magic + 1;
        _operations = _magic + 2;
        _isServing = _magic + 3;
        _nodes = (ulong*)(memory + HeaderSize);
        _users = _nodes + MaximumNodes;
        if (*_magic != Magic)
        {
            new Span<byte>(memory, Size).Clear();
            *_magic = Magic;
        }

        if (*_operations == operations)
        {
            *_call = 0;
        }

        RepeatedCall = *_call;
        for (int i = MaximumNodes - 1; i >= 0; i--)
        {
            if (_users[i] == 0)
            {
                _free.Push(i);
            }
        }
    }

    /// <summary>The call that was being served when the process ended, if what it asks for was done: 0 if it was not.</summary>
    public ulong RepeatedCall { get; }

    /// <summary>The volume was mounted, by this run or an earlier one: somebody may have files of it open.</summary>
    public bool HasServed => Volatile.Read(ref *_isServing) != 0;

    /// <summary>The volume is mounted.</summary>
    public void MarkServing() => Volatile.Write(ref *_isServing, 1);

    /// <summary>A call is about to change something in one operation of the file system.</summary>
    public void BeginCall(ulong call, ulong operations)
    {
        Volatile.Write(ref *_call, 0);
        Volatile.Write(ref *_operations, operations);
        Volatile.Write(ref *_call, call);
    }

    /// <summary>Sets the number of a node's users. The place is -1 if it has none yet; the result is one, or -1 where there is no more room.</summary>
    public int SetUsers(int place, ulong node, uint users)
    {
        if (place < 0 && !(users != 0 && _free.TryPop(out place)))
        {
            return -1;
        }

        _nodes[place] = node;
        Volatile.Write(ref _users[place], users);
        if (users == 0)
        {
            _free.Push(place);
            return -1;
        }

        return place;
    }

    /// <summary>What an earlier run has left, from a place on. False at the end.</summary>
    public bool TryGetNext(ref int place, out ulong node, out uint users)
    {
        for (; place < MaximumNodes; place++)
        {
            if (_users[place] != 0)
            {
                node = _nodes[place];
                users = (uint)_users[place];
                return true;
            }
        }

        node = 0;
        users = 0;
        return false;
    }
}
