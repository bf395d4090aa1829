using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// One wait of a thread for one futex: links, key and bits, guarded by the bucket's lock. Lies on the stack of the thread that waits, or in memory
/// that it holds: <see cref="Futex"/> touches it no more once it is out of its bucket.
/// </summary>
internal unsafe struct FutexWaiter
{
    public FutexWaiter* Next;
    public FutexWaiter* Previous;
    public FutexKey Key;
    public uint Bits;
    private nint _thread;
    private bool _isQueued;

    public Thread Thread
    {
        readonly get => ObjectReference.FromPointer<Thread>(_thread)!;
        set => _thread = ObjectReference.ToPointer(value);
    }

    /// <summary>Written under the bucket's lock, read by the thread without it: false says that somebody has woken the thread.</summary>
    public bool IsQueued
    {
        get => Volatile.Read(ref _isQueued);
        set => Volatile.Write(ref _isQueued, value);
    }
}
