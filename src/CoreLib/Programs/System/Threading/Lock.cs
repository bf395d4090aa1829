using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>A mutual exclusion lock that its owner may take again; see <see cref="LockWord"/>.</summary>
public sealed class Lock
{
    private long _word;

    public bool IsHeldByCurrentThread => LockWord.IsHeldBy(ref _word, Environment.CurrentManagedThreadId);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter()
    {
        int thread = Environment.CurrentManagedThreadId;
        if (!LockWord.TryEnterFree(ref _word, thread))
        {
            LockWord.EnterSlow(ref _word, thread, Timeout.Infinite);
        }
    }

    public bool TryEnter() => TryEnter(0);

    public bool TryEnter(TimeSpan timeout) => TryEnter(TimeoutHelper.ToMilliseconds(timeout));

    public bool TryEnter(int millisecondsTimeout)
    {
        TimeoutHelper.Check(millisecondsTimeout);
        int thread = Environment.CurrentManagedThreadId;
        return LockWord.TryEnterFree(ref _word, thread) || LockWord.EnterSlow(ref _word, thread, millisecondsTimeout);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit()
    {
        int thread = Environment.CurrentManagedThreadId;
        if (!LockWord.TryExitSimple(ref _word, thread) && !LockWord.ExitSlow(ref _word, thread))
        {
            ThrowNotHeld();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scope EnterScope()
    {
        Enter();
        return new Scope(this);
    }

    [DoesNotReturn]
    private static void ThrowNotHeld() => throw new SynchronizationLockException("The calling thread does not hold the lock.");

    /// <summary>Leaves the lock at its end.</summary>
    public ref struct Scope
    {
        private Lock? _lock;

        internal Scope(Lock @lock)
        {
            _lock = @lock;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Dispose()
        {
            Lock? held = _lock;
            if (held is not null)
            {
                _lock = null;
                held.Exit();
            }
        }
    }
}
