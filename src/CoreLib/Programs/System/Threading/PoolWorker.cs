using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A thread of the pool with the queue of the work that its own work makes.</summary>
internal sealed class PoolWorker : IBlockingObserver
{
    private const int IdleMilliseconds = 20_000;

    [ThreadStatic]
    private static PoolWorker? t_current;

    private readonly Thread _thread;
    private uint _random;

    public PoolWorker(int number)
    {
        _random = ((uint)number * 0x9E3779B9) | 1;
        _thread = new Thread(Run) { IsBackground = true, Name = ".NET TP Worker", IsThreadPoolThread = true };
        _thread.SetBlockingObserver(this);
    }

    public static PoolWorker? Current => t_current;

    public WorkQueue Queue { get; } = new();

    /// <summary>Of the list of idle workers; guarded by the pool's lock.</summary>
    public PoolWorker? NextIdle { get; set; }

    /// <summary>In the list of idle workers; changed under the pool's lock, read by the worker.</summary>
    public volatile bool IsIdle;

    /// <summary>Looks for work while others take that into account; see <see cref="PoolScheduler"/>.</summary>
    public bool IsSearching { get; set; }

    public long Completed;

    public void Start() => _thread.StartWithoutContext();

    public void Wake() => _thread.Unpark();

    public void BeginBlocking()
    {
        if (!IsIdle)
        {
            PoolScheduler.BeginBlocking();
        }
        else
        {
            _parksIdle = true;
        }
    }

    public void EndBlocking()
    {
        if (_parksIdle)
        {
            _parksIdle = false;
        }
        else
        {
            PoolScheduler.EndBlocking();
        }
    }

    private bool _parksIdle;

    public uint NextRandom()
    {
        uint x = _random;
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        return _random = x;
    }

    private void Run()
    {
        t_current = this;
        while (true)
        {
            object? item = PoolScheduler.FindWork(this);
            if (item is null)
            {
                if (!PoolScheduler.WaitForWork(this, _thread, IdleMilliseconds))
                {
                    return;
                }

                continue;
            }

            PoolScheduler.StopSearching(this);
            if (item is Task task)
            {
                task.ExecuteFromThreadPool(_thread);
            }
            else
            {
                ((IThreadPoolWorkItem)item).Execute();
            }

            Completed++;

            // The next item begins with the contexts of a fresh thread.
            ExecutionContext.Switch(_thread, null);
            _thread.CurrentSynchronizationContext = null;
            _thread.ResetAfterWork();
        }
    }
}
