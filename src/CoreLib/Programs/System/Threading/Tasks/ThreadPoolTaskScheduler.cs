using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Runs tasks on the thread pool, and long ones on threads of their own.</summary>
internal sealed class ThreadPoolTaskScheduler : TaskScheduler
{
    protected internal override void QueueTask(Task task)
    {
        if ((task.Options & TaskCreationOptions.LongRunning) != 0)
        {
            new Thread(static state => ((Task)state!).ExecuteEntry()) { IsBackground = true, Name = ".NET Long Running Task" }
                .UnsafeStart(task);
            return;
        }

        ThreadPool.UnsafeQueueUserWorkItemInternal(
            task, preferLocal: (task.Options & TaskCreationOptions.PreferFairness) == 0);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
    {
        // What stays behind in another queue is passed over there; this one would only be looked at again by this thread.
        if (taskWasPreviouslyQueued)
        {
            PoolScheduler.TryRemoveLocal(task);
        }

        return task.ExecuteEntry();
    }

    protected override IEnumerable<Task>? GetScheduledTasks() => null;

    protected internal override bool TryDequeue(Task task) => PoolScheduler.TryRemoveLocal(task);
}
