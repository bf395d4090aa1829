using System.Runtime;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>
/// A mutual exclusion lock that its owner may take again. One word: 0 free, 1 taken, 2 taken and someone may sleep on it
/// (Drepper,
/// "Futexes are tricky", mutex 2).
/// </summary>
public sealed class Lock
{
    private const int Free = 0;
    private const int Taken = 1;
    private const int Contended = 2;
    private const int SpinCount = 64;

    private int _state;
    private int _owner;
    private int _depth;

    public bool IsHeldByCurrentThread => _owner == Environment.CurrentManagedThreadId;

    public void Enter() => TryEnter(-1);

    public bool TryEnter() => TryEnter(0);

    public bool TryEnter(int millisecondsTimeout)
    {
        int thread = Environment.CurrentManagedThreadId;

        // Only this thread writes its own number, so that a stale value of another cannot be mistaken for it.
        if (Volatile.Read(ref _owner) == thread)
        {
            _depth++;
            return true;
        }

        if (Interlocked.CompareExchange(ref _state, Taken, Free) != Free && !Wait(millisecondsTimeout))
        {
            return false;
        }

        Volatile.Write(ref _owner, thread);
        _depth = 1;
        return true;
    }

    public void Exit()
    {
        if (_owner != Environment.CurrentManagedThreadId)
        {
            throw new SynchronizationLockException();
        }

        if (--_depth != 0)
        {
            return;
        }

        Volatile.Write(ref _owner, 0);
        if (Interlocked.Exchange(ref _state, Free) == Contended)
        {
            SystemCalls.FutexWake(ref _state, 1);
        }
    }

    public Scope EnterScope()
    {
        Enter();
        return new Scope(this);
    }

    private bool Wait(int millisecondsTimeout)
    {
        if (millisecondsTimeout == 0)
        {
            return false;
        }

        for (int i = 0; i < SpinCount; i++)
        {
            Runtime.Intrinsics.Arm.ArmBase.Yield();
            if (Volatile.Read(ref _state) == Free && Interlocked.CompareExchange(ref _state, Taken, Free) == Free)
            {
                return true;
            }
        }

        long deadline = millisecondsTimeout < 0 ? long.MaxValue : Environment.TickCount64 + millisecondsTimeout;
        while (Interlocked.Exchange(ref _state, Contended) != Free)
        {
            long left = -1;
            if (millisecondsTimeout > 0)
            {
                left = (deadline - Environment.TickCount64) * 1_000_000;
                if (left <= 0)
                {
                    return false;
                }
            }

            SystemCalls.FutexWait(ref _state, Contended, left);
        }

        return true;
    }

    /// <summary>Releases the lock at the end of a block.</summary>
    public ref struct Scope
    {
        private Lock? _lock;

        internal Scope(Lock owner)
        {
            _lock = owner;
        }

        public void Dispose()
        {
            Lock? owner = _lock;
            _lock = null;
            owner?.Exit();
        }
    }
}
