using System.Runtime.CompilerServices;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Runs finalizers, on a thread of its own that begins when there is something to run for the first time. Where a process can have only
/// one thread, whoever waits for finalizers runs them.
/// </summary>
internal static unsafe class Finalizer
{
    private const int NotStarted = 0;
    private const int Started = 1;
    private const int Impossible = 2;

    private static int s_state;
    private static int s_signal;
    private static int s_pending;
    private static int s_threadId;

    /// <summary>Finalizers that are to run.</summary>
    public static int PendingCount => Volatile.Read(ref s_pending);

    /// <summary>Of the collector: so many more finalizers are to run.</summary>
    public static void NoteFound(int count) => s_pending += count;

    /// <summary>One less is to run.</summary>
    public static void NoteDone()
    {
        if (Interlocked.Decrement(ref s_pending) == 0)
        {
            SystemCalls.FutexWake(ref s_pending, int.MaxValue);
        }
    }

    /// <summary>Tells the thread that there is something to do. Without the heap's lock.</summary>
    public static void Wake()
    {
        FinalizationQueue.NoteTold();
        if (s_state == NotStarted && Interlocked.CompareExchange(ref s_state, Started, NotStarted) == NotStarted)
        {
            Start();
        }

        if (s_state == Started)
        {
            Interlocked.Increment(ref s_signal);
            SystemCalls.FutexWake(ref s_signal, 1);
        }
    }

    /// <summary>Returns when all finalizers of objects found dead so far have run.</summary>
    public static void WaitForPending()
    {
        if (FinalizationQueue.HasReady)
        {
            Wake();
        }

        if (s_state == Impossible)
        {
            RunAll();
            return;
        }

        if (s_threadId == Environment.CurrentManagedThreadId)
        {
            return;
        }

        int pending;
        while ((pending = Volatile.Read(ref s_pending)) != 0)
        {
            SystemCalls.FutexWait(ref s_pending, pending, timeoutNanoseconds: -1);
        }
    }

    private static void Start()
    {
        if (!Collector.CanStopThreads)
        {
            s_state = Impossible;
            return;
        }

        new Thread(Loop) { IsBackground = true, Name = ".NET Finalizer" }.Start();
    }

    private static void Loop()
    {
        s_threadId = Environment.CurrentManagedThreadId;
        while (true)
        {
            int signal = Volatile.Read(ref s_signal);
            RunAll();
            OverwriteStack();
            SystemCalls.FutexWait(ref s_signal, signal, timeoutNanoseconds: -1);
        }
    }

    // What finalizers have left below must not stand in gaps of the frames of the wait: the collector would take it for references.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OverwriteStack()
    {
        const int Size = 2048;
        byte* room = stackalloc byte[Size];
        for (int i = 0; i < Size; i += sizeof(long))
        {
            Volatile.Write(ref *(long*)(room + i), 0);
        }
    }

    private static void RunAll()
    {
        while (RunOne())
        {
            NoteDone();
        }
    }

    // A frame of its own: the thread's wait would otherwise keep the last object in a register, and the collector would find it there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool RunOne()
    {
        object? value = FinalizationQueue.TakeReady();
        if (value is null)
        {
            return false;
        }

        ((delegate*<object, void>)value.GetMethodTable()->FinalizerCode)(value);
        return true;
    }
}
