using System.Runtime;
using System.Runtime.ConstrainedExecution;

namespace System.Threading;

/// <summary>
/// A thread of the process. Its stack and its thread-local storage are one mapping: a guard page, the stack, the storage on top. The
/// thread gives it back itself when it ends.
/// </summary>
public sealed unsafe partial class Thread : CriticalFinalizerObject
{
    private const int NotStarted = 0;
    private const int Started = 1;
    private const int Finished = 2;

    [ThreadStatic]
    private static Thread? t_current;

    // The contexts that belong to what the thread runs; touched by the thread itself only.
    internal ExecutionContext? CurrentExecutionContext;
    internal SynchronizationContext? CurrentSynchronizationContext;

    private readonly int _id;
    private string? _name;
    private int _state;
    private bool _isBackground;
    private bool _isThreadPoolThread;
    private ThreadPriority _priority = ThreadPriority.Normal;

    public Thread(ThreadStart start)
        : this(start, 0)
    {
    }

    public Thread(ThreadStart start, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);
        _start = start;
        _stackSize = maxStackSize;
        _id = Environment.AllocateThreadId();
    }

    public Thread(ParameterizedThreadStart start)
        : this(start, 0)
    {
    }

    public Thread(ParameterizedThreadStart start, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);
        _start = start;
        _stackSize = maxStackSize;
        _id = Environment.AllocateThreadId();
    }

    // The main thread.
    private Thread()
    {
        _state = Started;
        _id = Environment.CurrentManagedThreadId;
    }

    public static Thread CurrentThread => t_current ?? CreateForMain();

    public string? Name
    {
        get => _name;
        set => _name = value;
    }

    /// <summary>Whether the process may end while the thread runs.</summary>
    public bool IsBackground
    {
        get
        {
            ThrowIfFinished();
            return _isBackground;
        }

        set
        {
            ThrowIfFinished();
            SetBackground(value);
        }
    }

    public bool IsThreadPoolThread
    {
        get
        {
            ThrowIfFinished();
            return _isThreadPoolThread;
        }

        internal set => _isThreadPoolThread = value;
    }

    public ThreadPriority Priority
    {
        get
        {
            if (Volatile.Read(ref _state) == Finished)
            {
                throw new ThreadStateException("Thread is dead; priority cannot be accessed.");
            }

            return _priority;
        }

        set
        {
            if (Volatile.Read(ref _state) == Finished)
            {
                throw new ThreadStateException("Thread is dead; priority cannot be accessed.");
            }

            _priority = value;
        }
    }

    public int ManagedThreadId => _id;

    public bool IsAlive => Volatile.Read(ref _state) == Started;

    public ThreadState ThreadState
    {
        get
        {
            ThreadState state = Volatile.Read(ref _state) switch
            {
                NotStarted => ThreadState.Unstarted,
                Finished => ThreadState.Stopped,
                _ => _isWaiting ? ThreadState.WaitSleepJoin : ThreadState.Running,
            };
            return _isBackground ? state | ThreadState.Background : state;
        }
    }

    public ExecutionContext? ExecutionContext => ExecutionContext.Capture();

    public override int GetHashCode() => _id;

    /// <summary>A number to choose among several copies of something by: threads that run at the same time mostly have different ones. The
    /// kernel does not tell on which processor a thread is.</summary>
    public static int GetCurrentProcessorId() => Environment.CurrentManagedThreadId % Environment.ProcessorCount;

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

    public static void BeginCriticalRegion()
    {
    }

    public static void EndCriticalRegion()
    {
    }

    public static void BeginThreadAffinity()
    {
    }

    public static void EndThreadAffinity()
    {
    }

    private static Thread CreateForMain() => t_current = new Thread();

    private void ThrowIfFinished()
    {
        if (Volatile.Read(ref _state) == Finished)
        {
            throw new ThreadStateException("Thread is dead; state cannot be accessed.");
        }
    }
}
