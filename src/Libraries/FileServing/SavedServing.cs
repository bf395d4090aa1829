using ViperOS.FileSystems.Devices;

namespace ViperOS.FileServing;

/// <summary>
/// What a file server has to know of the time before it was killed: which call was being served. Lies in memory that outlives the process; every change
/// is a single store. Used by one thread.
/// </summary>
public sealed unsafe class SavedServing
{
    /// <summary>Bytes of the memory.</summary>
    public const int Size = BlockDevice.BlockSize;

    private const ulong Magic = 0x3153_6576_7265_7356;

    private readonly ulong* _magic;
    private readonly ulong* _call;
    private readonly ulong* _operations;
    private readonly ulong* _isServing;

    /// <param name="memory">Zeros, or what an earlier run has left.</param>
    /// <param name="operations">That the file system had completed when that ended.</param>
    public SavedServing(byte* memory, ulong operations)
    {
        _magic = (ulong*)memory;
        _call = _magic + 1;
        _operations = _magic + 2;
        _isServing = _magic + 3;
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
}
