using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>Decides on which thread and when a task runs.</summary>
public abstract class TaskScheduler
{
    private static readonly TaskScheduler s_default = new ThreadPoolTaskScheduler();
    private static int s_lastId;

    private volatile int _id;

    protected TaskScheduler()
    {
    }

    public static event EventHandler<UnobservedTaskExceptionEventArgs>? UnobservedTaskException;

    public static TaskScheduler Default => s_default;

    public static TaskScheduler Current => InternalCurrent ?? Default;

    public virtual int MaximumConcurrencyLevel => int.MaxValue;

    public int Id
    {
        get
        {
            if (_id == 0)
            {
                int id;
                do
                {
                    id = Interlocked.Increment(ref s_lastId);
                }
                while (id == 0);

                Interlocked.CompareExchange(ref _id, id, 0);
            }

            return _id;
        }
    }

    /// <summary>The scheduler of the task that runs now, unless there is none or it is hidden.</summary>
    internal static TaskScheduler? InternalCurrent =>
        Task.Current is { } task && (task.Options & TaskCreationOptions.HideScheduler) == 0 ? task.ExecutingScheduler : null;

    public static TaskScheduler FromCurrentSynchronizationContext() => new SynchronizationContextTaskScheduler();

    protected internal abstract void QueueTask(Task task);

    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);

    protected abstract IEnumerable<Task>? GetScheduledTasks();

    protected internal virtual bool TryDequeue(Task task) => false;

    protected bool TryExecuteTask(Task task) =>
        task.ExecutingScheduler == this
            ? task.ExecuteEntry()
            : throw new InvalidOperationException(
                "ExecuteTask may not be called for a task which was previously queued to a different TaskScheduler.");

    internal void QueueTaskInternal(Task task) => QueueTask(task);

    internal bool TryDequeueInternal(Task task) => TryDequeue(task);

    internal bool TryRunInline(Task task, bool previouslyQueued)
    {
        TaskScheduler? scheduler = task.ExecutingScheduler;
        if (scheduler != this && scheduler is not null)
        {
            return scheduler.TryRunInline(task, previouslyQueued);
        }

        if (scheduler is null || task.Action is null || task.IsDelegateInvoked || task.IsCanceled
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        bool inlined = scheduler.TryExecuteTaskInline(task, previouslyQueued);
        if (inlined && !(task.IsDelegateInvoked || task.IsCanceled))
        {
            throw new InvalidOperationException(
                "The TryExecuteTaskInline call to the underlying scheduler succeeded, but the task body was not invoked.");
        }

        return inlined;
    }

    internal static void PublishUnobservedTaskException(object sender, UnobservedTaskExceptionEventArgs args) =>
        UnobservedTaskException?.Invoke(sender, args);
}
