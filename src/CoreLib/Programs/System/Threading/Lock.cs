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
        if (!LockWord.TryEnterFree(ref _word))
        {
            LockWord.EnterSlow(ref _word, Environment.CurrentManagedThreadId, Timeout.Infinite);
        }
    }

    public bool TryEnter() => TryEnter(0);

    public bool TryEnter(TimeSpan timeout) => TryEnter(TimeoutHelper.ToMilliseconds(timeout));

    public bool TryEnter(int millisecondsTimeout)
    {
        TimeoutHelper.Check(millisecondsTimeout);
        return LockWord.TryEnterFree(ref _word)
            || LockWord.EnterSlow(ref _word, Environment.CurrentManagedThreadId, millisecondsTimeout);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit()
    {
        if (!LockWord.TryExitSimple(ref _word) && !LockWord.ExitSlow(ref _word, Environment.CurrentManagedThreadId))
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
