using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Threading.Tasks;

/// <summary>
/// Two schedulers: tasks of one run side by side, those of the other one alone. <see cref="_lock"/> guards the queues and counts; tasks
/// run on an underlying scheduler.
/// </summary>
public class ConcurrentExclusiveSchedulerPair
{
    private readonly Lock _lock = new();
    private readonly Side _concurrent;
    private readonly Side _exclusive;
    private readonly TaskScheduler _underlying;
    private readonly int _maxConcurrency;
    private readonly int _maxItemsPerTask;
    private readonly TaskCompletionSource _completion = new();

    // Processing tasks of each side that run or are queued.
    private int _concurrentWorkers;
    private bool _hasExclusiveWorker;
    private bool _isCompleting;
    private List<Exception>? _failures;

    public ConcurrentExclusiveSchedulerPair()
        : this(TaskScheduler.Default, Environment.ProcessorCount, -1)
    {
    }

    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler)
        : this(taskScheduler, Environment.ProcessorCount, -1)
    {
    }

    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler, int maxConcurrencyLevel)
        : this(taskScheduler, maxConcurrencyLevel, -1)
    {
    }

    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler, int maxConcurrencyLevel, int maxItemsPerTask)
    {
        ArgumentNullException.ThrowIfNull(taskScheduler);
        if (maxConcurrencyLevel is 0 or < -1)
        {
            throw new ArgumentOutOfRangeException(nameof(maxConcurrencyLevel));
        }

        if (maxItemsPerTask is 0 or < -1)
        {
            throw new ArgumentOutOfRangeException(nameof(maxItemsPerTask));
        }

        _underlying = taskScheduler;
        _maxConcurrency = maxConcurrencyLevel == -1 ? int.MaxValue : maxConcurrencyLevel;
        int underlyingLevel = taskScheduler.MaximumConcurrencyLevel;
        if (underlyingLevel > 0 && underlyingLevel < _maxConcurrency)
        {
            _maxConcurrency = underlyingLevel;
        }

        _maxItemsPerTask = maxItemsPerTask == -1 ? int.MaxValue : maxItemsPerTask;
        _concurrent = new Side(this, _maxConcurrency);
        _exclusive = new Side(this, 1);
    }

    public TaskScheduler ConcurrentScheduler => _concurrent;

    public TaskScheduler ExclusiveScheduler => _exclusive;

    public Task Completion => _completion.Task;

    /// <summary>Takes no more tasks.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            _isCompleting = true;
        }

        CompleteIfDone();
    }

    private void Queue(Side side, Task task)
    {
        lock (_lock)
        {
            if (_isCompleting)
            {
                throw new InvalidOperationException(GetType().FullName);
            }

            side.Tasks.Enqueue(task);
        }

        StartWorkers(fairly: false);
    }

    private void StartWorkers(bool fairly)
    {
        while (true)
        {
            bool exclusive;
            lock (_lock)
            {
                if (_hasExclusiveWorker)
                {
                    return;
                }

                exclusive = _exclusive.Tasks.Count != 0;
                if (exclusive)
                {
                    // The concurrent ones that run finish first, and no more of them begin.
                    if (_concurrentWorkers != 0)
                    {
                        return;
                    }

                    _hasExclusiveWorker = true;
                }
                else
                {
                    if (_concurrentWorkers >= Math.Min(_concurrent.Tasks.Count + _concurrentWorkers, _maxConcurrency)
                        || _concurrent.Tasks.Count == 0)
                    {
                        return;
                    }

                    _concurrentWorkers++;
                }
            }

            Task worker = new(
                static state =>
                {
                    (ConcurrentExclusiveSchedulerPair pair, bool exclusive) = ((ConcurrentExclusiveSchedulerPair, bool))state!;
                    pair.Process(exclusive);
                },
                (this, exclusive),
                default,
                fairly ? TaskCreationOptions.PreferFairness : TaskCreationOptions.None);
            try
            {
                worker.Start(_underlying);
            }
            catch (Exception exception)
            {
                lock (_lock)
                {
                    if (exclusive)
                    {
                        _hasExclusiveWorker = false;
                    }
                    else
                    {
                        _concurrentWorkers--;
                    }

                    (_failures ??= []).Add(exception);
                    _isCompleting = true;
                }

                CompleteIfDone();
                return;
            }

            if (exclusive)
            {
                return;
            }
        }
    }

    private void Process(bool exclusive)
    {
        Side side = exclusive ? _exclusive : _concurrent;
        Side? previous = Side.Running;
        Side.Running = side;
        try
        {
            for (int i = 0; i < _maxItemsPerTask; i++)
            {
                Task? task;
                lock (_lock)
                {
                    // Concurrent work makes way for exclusive work.
                    if ((!exclusive && _exclusive.Tasks.Count != 0) || !side.Tasks.TryDequeue(out task))
                    {
                        break;
                    }
                }

                side.Run(task);
            }
        }
        finally
        {
            Side.Running = previous;
            lock (_lock)
            {
                if (exclusive)
                {
                    _hasExclusiveWorker = false;
                }
                else
                {
                    _concurrentWorkers--;
                }
            }

            StartWorkers(fairly: true);
            CompleteIfDone();
        }
    }

    private void CompleteIfDone()
    {
        List<Exception>? failures;
        lock (_lock)
        {
            if (!_isCompleting || _hasExclusiveWorker || _concurrentWorkers != 0
                || (_failures is null && (_exclusive.Tasks.Count != 0 || _concurrent.Tasks.Count != 0)))
            {
                return;
            }

            failures = _failures;
        }

        // Whoever waits runs on a thread of the pool, outside of all locks.
        ThreadPool.UnsafeQueueUserWorkItem(
            static state =>
            {
                (TaskCompletionSource completion, List<Exception>? failures) = ((TaskCompletionSource, List<Exception>?))state!;
                if (failures is null)
                {
                    completion.TrySetResult();
                }
                else
                {
                    completion.TrySetException(failures);
                }
            },
            (_completion, failures));
    }

    /// <summary>One of the two schedulers.</summary>
    private sealed class Side(ConcurrentExclusiveSchedulerPair pair, int maxConcurrency) : TaskScheduler
    {
        [ThreadStatic]
        public static Side? Running;

        public Queue<Task> Tasks { get; } = new();

        public override int MaximumConcurrencyLevel => maxConcurrency;

        public void Run(Task task) => TryExecuteTask(task);

        protected internal override void QueueTask(Task task) => pair.Queue(this, task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
            !taskWasPreviouslyQueued && Running == this && TryExecuteTask(task);

        protected override IEnumerable<Task>? GetScheduledTasks()
        {
            lock (pair._lock)
            {
                return Tasks.ToArray();
            }
        }
    }
}
