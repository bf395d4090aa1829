namespace System.Threading.Tasks;

/// <summary>The rest of an asynchronous method that began in a task of a scheduler other than the default one.</summary>
internal sealed class SchedulerContinuation(TaskScheduler scheduler, Action action, ExecutionContext? context)
    : AwaitContinuation(action, context)
{
    public override void Run(Task completedTask, bool canRunInline)
    {
        if (scheduler == TaskScheduler.Default)
        {
            base.Run(completedTask, canRunInline);
            return;
        }

        bool inline = canRunInline && (TaskScheduler.InternalCurrent == scheduler || Thread.CurrentThread.IsThreadPoolThread);
        Task task = new(
            (Action)RunUnguarded, null, null, default, TaskCreationOptions.None, 0, scheduler);
        try
        {
            if (inline)
            {
                task.AddState(TaskStates.Started);
                if (!scheduler.TryRunInline(task, previouslyQueued: false))
                {
                    scheduler.QueueTaskInternal(task);
                }
            }
            else
            {
                task.ScheduleAndStart(needsProtection: false);
            }
        }
        catch (TaskSchedulerException)
        {
            // Stored in the task.
        }
    }

    private void RunUnguarded()
    {
        try
        {
            RunAction();
        }
        catch (Exception exception)
        {
            Task.ThrowAsync(exception, targetContext: null);
        }
    }
}
