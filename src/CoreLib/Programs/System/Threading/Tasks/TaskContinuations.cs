namespace System.Threading.Tasks;

/// <summary>Tasks that follow all or the first of several, for <see cref="TaskFactory"/>.</summary>
internal static class TaskContinuations
{
    public static Task All<TTask>(
        TTask[] tasks, Action<TTask[]> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        where TTask : Task
    {
        TTask[] copy = Check(tasks, action, "continuationAction", options, scheduler);
        return new AllCompleted(copy).ContinueWith(_ => action(copy), token, options, scheduler);
    }

    public static Task<TResult> All<TTask, TResult>(
        TTask[] tasks,
        Func<TTask[], TResult> function,
        CancellationToken token,
        TaskContinuationOptions options,
        TaskScheduler scheduler)
        where TTask : Task
    {
        TTask[] copy = Check(tasks, function, "continuationFunction", options, scheduler);
        return new AllCompleted(copy).ContinueWith(_ => function(copy), token, options, scheduler);
    }

    public static Task Any<TTask>(
        TTask[] tasks, Action<TTask> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        where TTask : Task
    {
        TTask[] copy = Check(tasks, action, "continuationAction", options, scheduler);
        return Task.WhenAnyCore(copy).ContinueWith(first => action(first.Value!), token, options, scheduler);
    }

    public static Task<TResult> Any<TTask, TResult>(
        TTask[] tasks,
        Func<TTask, TResult> function,
        CancellationToken token,
        TaskContinuationOptions options,
        TaskScheduler scheduler)
        where TTask : Task
    {
        TTask[] copy = Check(tasks, function, "continuationFunction", options, scheduler);
        return Task.WhenAnyCore(copy).ContinueWith(first => function(first.Value!), token, options, scheduler);
    }

    private static TTask[] Check<TTask>(
        TTask[] tasks, Delegate action, string name, TaskContinuationOptions options, TaskScheduler scheduler)
        where TTask : Task
    {
        TaskFactory.CheckMultiOptions(options, isForSeveral: true);
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(action, name);
        ArgumentNullException.ThrowIfNull(scheduler);
        if (tasks.Length == 0)
        {
            throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        }

        TTask[] copy = (TTask[])tasks.Clone();
        foreach (TTask task in copy)
        {
            if (task is null)
            {
                throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
            }
        }

        return copy;
    }

    /// <summary>Completes with the last of several tasks, however they ended.</summary>
    private sealed class AllCompleted : Task, ITaskCompletionAction
    {
        private int _unfinished;

        public AllCompleted(Task[] tasks)
        {
            _unfinished = tasks.Length;
            foreach (Task task in tasks)
            {
                task.AddCompletionAction(this);
            }
        }

        public bool InvokeMayRunArbitraryCode => true;

        public void Invoke(Task completingTask)
        {
            if (Interlocked.Decrement(ref _unfinished) == 0)
            {
                TrySetResult();
            }
        }
    }
}
