namespace System.Threading.Tasks;

/// <summary>A task made by ContinueWith, with the conditions under which it runs.</summary>
internal sealed class ScheduledContinuation(Task task, TaskContinuationOptions options, TaskScheduler scheduler) : TaskContinuation
{
    public Task Task => task;

    public bool RunsSynchronously => (options & TaskContinuationOptions.ExecuteSynchronously) != 0;

    public override void Run(Task completedTask, bool canRunInline)
    {
        bool runs = completedTask.IsCompletedSuccessfully ? (options & TaskContinuationOptions.NotOnRanToCompletion) == 0
            : completedTask.IsCanceled ? (options & TaskContinuationOptions.NotOnCanceled) == 0
            : (options & TaskContinuationOptions.NotOnFaulted) == 0;
        if (!runs)
        {
            // What can never run counts as canceled.
            task.CancelByToken();
            return;
        }

        // Canceled by its own token in the meantime.
        if (task.IsCompleted)
        {
            return;
        }

        // Lazy cancellation: the token is looked at only now.
        if (task.HasState(TaskStates.LazyCancellation) && task.CancellationToken.IsCancellationRequested)
        {
            task.CancelByToken();
            return;
        }

        task.Scheduler = scheduler;
        if (canRunInline && RunsSynchronously)
        {
            RunInline();
        }
        else
        {
            try
            {
                task.ScheduleAndStart(needsProtection: true);
            }
            catch (TaskSchedulerException)
            {
                // Stored in the task.
            }
        }
    }

    private void RunInline()
    {
        if (!task.TryChangeState(TaskStates.Started, TaskStates.Started | TaskStates.Canceled))
        {
            return;
        }

        try
        {
            if (!scheduler.TryRunInline(task, previouslyQueued: false))
            {
                scheduler.QueueTaskInternal(task);
            }
        }
        catch (Exception exception)
        {
            task.AddException(new TaskSchedulerException(exception));
            task.Finish(delegateExecuted: false);
        }
    }
}
