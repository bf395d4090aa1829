using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Locks of arbitrary objects: the word in front of each object is a <see cref="LockWord"/>.</summary>
public static unsafe class Monitor
{
    public static long LockContentionCount => LockWord.ContentionCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Enter(object obj)
    {
        ref long word = ref GetWord(obj);
        if (!LockWord.TryEnterFree(ref word))
        {
            LockWord.EnterSlow(ref word, Environment.CurrentManagedThreadId, Timeout.Infinite);
        }
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            ThrowLockTaken();
        }

        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj) => TryEnter(obj, 0);

    public static void TryEnter(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            ThrowLockTaken();
        }

        lockTaken = TryEnter(obj, 0);
    }

    public static bool TryEnter(object obj, int millisecondsTimeout)
    {
        // Without a name, as in .NET.
        TimeoutHelper.Check(millisecondsTimeout, "");
        ref long word = ref GetWord(obj);
        return LockWord.TryEnterFree(ref word)
            || LockWord.EnterSlow(ref word, Environment.CurrentManagedThreadId, millisecondsTimeout);
    }

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, TimeoutHelper.ToMilliseconds(timeout));

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken)
        {
            ThrowLockTaken();
        }

        lockTaken = TryEnter(obj, millisecondsTimeout);
    }

    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) =>
        TryEnter(obj, TimeoutHelper.ToMilliseconds(timeout), ref lockTaken);

    public static bool IsEntered(object obj) => LockWord.IsHeldBy(ref GetWord(obj), Environment.CurrentManagedThreadId);

    public static void Exit(object obj)
    {
        ref long word = ref GetWord(obj);
        if (!LockWord.TryExitSimple(ref word) && !LockWord.ExitSlow(ref word, Environment.CurrentManagedThreadId))
        {
            ThrowNotHeld();
        }
    }

    public static bool Wait(object obj) => Wait(obj, Timeout.Infinite);

    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, TimeoutHelper.ToMilliseconds(timeout));

    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => Wait(obj, millisecondsTimeout);

    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => Wait(obj, timeout);

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        TimeoutHelper.Check(millisecondsTimeout);
        ref long word = ref GetWord(obj);
        int thread = Environment.CurrentManagedThreadId;
        if (!LockWord.IsHeldBy(ref word, thread))
        {
            ThrowNotHeld();
        }

        Thread self = Thread.CurrentThread;
        self.BeginWait();
        nint key = GetPulseKey(ref word);
        ref ParkingLot.Bucket bucket = ref ParkingLot.GetBucket(key);
        bucket.Lock.Enter();
        bucket.Add(self, key, first: false);
        bucket.Lock.Exit();
        int recursion = LockWord.ExitAll(ref word, thread);
        long start = Environment.TickCount64;
        bool interrupted = false;
        bool pulsed = true;
        while (self.IsQueued)
        {
            int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
            interrupted = self.IsInterruptPending;
            if (left == 0 || interrupted)
            {
                bucket.Lock.Enter();
                pulsed = !bucket.Remove(self);
                bucket.Lock.Exit();
                break;
            }

            self.Park(left);
        }

        LockWord.EnterAgain(ref word, thread, recursion);
        GC.KeepAlive(obj);
        if (interrupted && !pulsed)
        {
            self.ThrowInterrupted();
        }

        self.EndWait();
        return pulsed;
    }

    public static void Pulse(object obj) => Pulse(obj, all: false);

    public static void PulseAll(object obj) => Pulse(obj, all: true);

    private static void Pulse(object obj, bool all)
    {
        ref long word = ref GetWord(obj);
        if (!LockWord.IsHeldBy(ref word, Environment.CurrentManagedThreadId))
        {
            ThrowNotHeld();
        }

        nint key = GetPulseKey(ref word);
        ref ParkingLot.Bucket bucket = ref ParkingLot.GetBucket(key);
        bucket.Lock.Enter();
        while (true)
        {
            Thread? waiter = bucket.TakeFirst(key, out bool more);
            waiter?.Unpark();
            if (!all || !more)
            {
                break;
            }
        }

        bucket.Lock.Exit();
    }

    private static nint GetPulseKey(ref long word) => (nint)Unsafe.AsPointer(ref word) + 1;

    // The word in front of the MethodTable pointer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref long GetWord(object obj)
    {
        if (obj is null)
        {
            ThrowNull();
        }

        return ref Unsafe.Add(ref Unsafe.As<byte, long>(ref obj.GetRawData()), -2);
    }

    [DoesNotReturn]
    private static void ThrowNull() => throw new ArgumentNullException();

    [DoesNotReturn]
    private static void ThrowLockTaken() => throw new ArgumentException("Argument must be initialized to false", "lockTaken");

    [DoesNotReturn]
    private static void ThrowNotHeld() => throw new SynchronizationLockException();
}
