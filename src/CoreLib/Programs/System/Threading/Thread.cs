using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;

namespace System.Threading;

/// <summary>
/// A thread of the process. Its stack and its thread-local storage are one mapping: a guard page, the stack, the storage on
/// top. The
/// thread gives it back itself when it ends.
/// </summary>
public sealed unsafe class Thread
{
    private const int DefaultStackSize = 256 * 1024;
    private const nuint PageSize = 4096;

    private const int NotStarted = 0;
    private const int Started = 1;
    private const int Finished = 2;

    // Threads that keep the process alive after Main; the futex that the main thread sleeps on.
    private static int s_foregroundCount;

    [ThreadStatic]
    private static Thread? t_current;

    private readonly Delegate? _start;
    private readonly int _stackSize;
    private object? _argument;
    private byte* _mapping;
    private nuint _mappingSize;
    private bool _countsAsForeground;
    private int _state;
    private int _id;

    public Thread(ThreadStart start)
        : this(start, 0)
    {
    }

    public Thread(ThreadStart start, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(start);
        _start = start;
        _stackSize = maxStackSize > 0 ? maxStackSize : DefaultStackSize;
    }

    public Thread(ParameterizedThreadStart start)
        : this(start, 0)
    {
    }

    public Thread(ParameterizedThreadStart start, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(start);
        _start = start;
        _stackSize = maxStackSize > 0 ? maxStackSize : DefaultStackSize;
    }

    // The main thread, and any that did not begin here.
    private Thread()
    {
        _state = Started;
        _id = Environment.CurrentManagedThreadId;
    }

    public static Thread CurrentThread => t_current ??= new Thread();

    public string? Name { get; set; }

    public bool IsBackground { get; set; }

    public bool IsThreadPoolThread => false;

    public ThreadPriority Priority { get; set; } = ThreadPriority.Normal;

    public int ManagedThreadId => _id;

    public bool IsAlive => Volatile.Read(ref _state) == Started;

    public ThreadState ThreadState => Volatile.Read(ref _state) switch
    {
        NotStarted => ThreadState.Unstarted,
        Finished => ThreadState.Stopped,
        _ => IsBackground ? ThreadState.Background : ThreadState.Running,
    };

    public void Start()
    {
        if (Interlocked.CompareExchange(ref _state, Started, NotStarted) != NotStarted)
        {
            throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        }

        nuint storage = (GetTlsSize() + 63) & ~(nuint)63;
        nuint size = ((nuint)_stackSize + storage + HardwareFaults.SignalStackSize + (2 * PageSize) - 1) & ~(PageSize - 1);
        byte* mapping = (byte*)SystemCalls.AllocatePages(size);
        if (mapping == null)
        {
            throw new OutOfMemoryException();
        }

        // The signal stack lies below the guard page.
        byte* guard = mapping + HardwareFaults.SignalStackSize;
        SystemCalls.Forbid(guard, PageSize);
        _mapping = mapping;
        _mappingSize = size;
        _id = Environment.AllocateThreadId();
        byte* top = mapping + size - storage;
        InitializeTls(top);

        _countsAsForeground = !IsBackground;
        if (_countsAsForeground)
        {
            Interlocked.Increment(ref s_foregroundCount);
        }

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
            throw new ThreadStateException($"The thread could not be started (error {-handle}).");
        }

        SystemCalls.Close((int)handle);
    }

    public void Start(object? parameter)
    {
        _argument = parameter;
        Start();
    }

    public void Join() => Join(Timeout.Infinite);

    public bool Join(TimeSpan timeout) => Join((int)timeout.TotalMilliseconds);

    public bool Join(int millisecondsTimeout)
    {
        if (Volatile.Read(ref _state) == NotStarted)
        {
            throw new ThreadStateException("Thread has not been started.");
        }

        long deadline = Environment.TickCount64 + millisecondsTimeout;
        while (Volatile.Read(ref _state) != Finished)
        {
            long left = -1;
            if (millisecondsTimeout >= 0)
            {
                left = (deadline - Environment.TickCount64) * 1_000_000;
                if (left <= 0)
                {
                    return false;
                }
            }

            SystemCalls.FutexWait(ref _state, Started, left);
        }

        return true;
    }

    public static void Sleep(int millisecondsTimeout)
    {
        if (millisecondsTimeout == 0)
        {
            SystemCalls.Yield();
            return;
        }

        do
        {
            SystemCalls.Sleep(millisecondsTimeout < 0 ? long.MaxValue : millisecondsTimeout * 1_000_000L);
        }
        while (millisecondsTimeout < 0);
    }

    public static void Sleep(TimeSpan timeout) => SystemCalls.Sleep(Math.Max(timeout.Ticks, 0) * TimeSpan.NanosecondsPerTick);

    public static bool Yield()
    {
        SystemCalls.Yield();
        return true;
    }

    public static void SpinWait(int iterations)
    {
        for (int i = 0; i < iterations; i++)
        {
            Runtime.Intrinsics.Arm.ArmBase.Yield();
        }
    }

    public static void MemoryBarrier() => Interlocked.MemoryBarrier();

    [RuntimeExport("ViperThreadStart")]
    private static void Run(Thread thread)
    {
        ThreadRegistry.Current->KernelThreadId = SystemCalls.GetThreadId();
        HardwareFaults.EnterThread(thread._mapping);
        Environment.SetThreadId(thread._id);
        t_current = thread;
        if (thread._start is ThreadStart start)
        {
            start();
        }
        else
        {
            ((ParameterizedThreadStart)thread._start!)(thread._argument);
        }

        byte* mapping = thread._mapping;
        nuint size = thread._mappingSize;
        Heap.LeaveChunk();
        Volatile.Write(ref thread._state, Finished);
        SystemCalls.FutexWake(ref thread._state, int.MaxValue);
        thread.LeaveForeground();
        ThreadRegistry.Detach(ThreadRegistry.Current);
        LeaveThread(mapping, size);
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

    private void LeaveForeground()
    {
        if (_countsAsForeground && Interlocked.Decrement(ref s_foregroundCount) == 0)
        {
            SystemCalls.FutexWake(ref s_foregroundCount, 1);
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
