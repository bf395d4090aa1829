using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;
using System.Runtime.ExceptionServices;

namespace System.Threading;

/// <summary>Beginning and end of threads.</summary>
public sealed unsafe partial class Thread
{
    // As on Linux systems; only pages that are touched take memory.
    private const int DefaultStackSize = 1536 * 1024;
    private const int SmallestStackSize = 64 * 1024;
    private const nuint PageSize = 4096;

    // Started threads that keep the process alive after Main; the futex that the main thread sleeps on.
    private static int s_foregroundCount;

    private readonly Delegate? _start;
    private readonly int _stackSize;
    private object? _argument;
    private ExecutionContext? _startContext;
    private byte* _mapping;
    private nuint _mappingSize;

    // Guards what belongs together in a change between foreground and background.
    private FutexLock _foregroundLock;
    private bool _countsAsForeground;

    public void Start() => Start(null, ExecutionContext.Capture());

    public void Start(object? parameter)
    {
        if (_start is ThreadStart)
        {
            throw new InvalidOperationException(
                "The thread was created with a ThreadStart delegate that does not accept a parameter.");
        }

        Start(parameter, ExecutionContext.Capture());
    }

    public void UnsafeStart() => Start(null, null);

    public void UnsafeStart(object? parameter)
    {
        if (_start is ThreadStart)
        {
            throw new InvalidOperationException(
                "The thread was created with a ThreadStart delegate that does not accept a parameter.");
        }

        Start(parameter, null);
    }

    internal void StartWithoutContext() => Start(null, null);

    private void Start(object? parameter, ExecutionContext? context)
    {
        if (Interlocked.CompareExchange(ref _state, Started, NotStarted) != NotStarted)
        {
            throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        }

        _argument = parameter;
        _startContext = context;
        int stackSize = _stackSize == 0 ? DefaultStackSize : Math.Max(_stackSize, SmallestStackSize);
        nuint storage = (GetTlsSize() + 63) & ~(nuint)63;
        nuint size = ((nuint)stackSize + storage + HardwareFaults.SignalStackSize + (2 * PageSize) - 1) & ~(PageSize - 1);
        byte* mapping = (byte*)SystemCalls.AllocatePages(size);
        if (mapping == null)
        {
            _state = NotStarted;
            throw new OutOfMemoryException();
        }

        // The signal stack lies below the guard page.
        byte* guard = mapping + HardwareFaults.SignalStackSize;
        SystemCalls.Forbid(guard, PageSize);
        _mapping = mapping;
        _mappingSize = size;
        byte* top = mapping + size - storage;
        InitializeTls(top);
        SetBackground(_isBackground);

        // Before the thread begins: the collector must know it, and the Thread must stay reachable.
        ThreadBlock* block = ThreadRegistry.Attach(top, guard + PageSize, top, this);

        // No collector moves objects, so that the kernel may carry a reference as a number.
        Thread self = this;
        long handle = SystemCalls.CreateThread(GetEntry(), top, *(void**)Unsafe.AsPointer(ref self), top);
        if (handle < 0)
        {
            ThreadRegistry.Detach(block);
            SystemCalls.FreePages(mapping, size);
            _state = NotStarted;
            LeaveForeground();
            throw new OutOfMemoryException();
        }

        SystemCalls.Close((int)handle);
        GC.KeepAlive(this);
    }

    [RuntimeExport("ViperThreadStart")]
    private static void Run(Thread thread)
    {
        ThreadRegistry.Current->KernelThreadId = SystemCalls.GetThreadId();
        HardwareFaults.EnterThread(thread._mapping);
        Environment.SetThreadId(thread._id);
        t_current = thread;
        ExecutionContext? context = thread._startContext;
        thread._startContext = null;
        if (context is not null && !context.IsDefault)
        {
            ExecutionContext.Switch(thread, context);
        }

        thread.StartCallback();
        byte* mapping = thread._mapping;
        nuint size = thread._mappingSize;
        if (thread.FirstOwnedMutex is not null)
        {
            WaitableMutex.AbandonAll(thread);
        }

        Heap.LeaveChunk();
        thread.CurrentExecutionContext = null;
        thread.CurrentSynchronizationContext = null;
        Volatile.Write(ref thread._state, Finished);
        SystemCalls.FutexWake(ref thread._state, int.MaxValue);
        thread.WakeJoiners();
        thread.LeaveForeground();
        ThreadRegistry.Detach(ThreadRegistry.Current);
        LeaveThread(mapping, size);
    }

    // The outermost frame in a thread's stack traces, under its name of .NET.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StartCallback()
    {
        object? argument = _argument;
        _argument = null;
        try
        {
            if (_start is ThreadStart start)
            {
                start();
            }
            else
            {
                ((ParameterizedThreadStart)_start!)(argument);
            }
        }
        catch (Exception exception) when (ExceptionHandling.IsHandledByGlobalHandler(exception))
        {
            // The program has said that the thread ends, and nothing else.
        }
    }

    /// <summary>A process ends when Main and all threads that are not in the background have.</summary>
    internal static void WaitForForeground()
    {
        int count;
        while ((count = Volatile.Read(ref s_foregroundCount)) != 0)
        {
            SystemCalls.FutexWait(ref s_foregroundCount, count, timeoutNanoseconds: -1);
        }
    }

    // The main thread counts for itself: it waits for the others and not for itself.
    private void SetBackground(bool isBackground)
    {
        _foregroundLock.Enter();
        _isBackground = isBackground;
        bool counts = !isBackground && _start is not null && Volatile.Read(ref _state) == Started;
        bool changes = counts != _countsAsForeground;
        _countsAsForeground = counts;
        _foregroundLock.Exit();
        if (changes)
        {
            ChangeForegroundCount(counts ? 1 : -1);
        }
    }

    private void LeaveForeground()
    {
        _foregroundLock.Enter();
        bool counted = _countsAsForeground;
        _countsAsForeground = false;
        _foregroundLock.Exit();
        if (counted)
        {
            ChangeForegroundCount(-1);
        }
    }

    private static void ChangeForegroundCount(int change)
    {
        if (Interlocked.Add(ref s_foregroundCount, change) == 0)
        {
            SystemCalls.FutexWake(ref s_foregroundCount, int.MaxValue);
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_tls_size")]
    private static extern nuint GetTlsSize();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_initialize_tls")]
    private static extern void* InitializeTls(void* memory);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_thread_entry_address")]
    private static extern nint GetEntry();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_leave_thread")]
    private static extern void LeaveThread(void* mapping, nuint size);
}
