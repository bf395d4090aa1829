namespace System.Threading.Tasks;

/// <summary>Completes with the first of several tasks.</summary>
internal sealed class WhenAnyPromise<TTask> : Task<TTask>, ITaskCompletionAction
    where TTask : Task
{
    private TTask[]? _tasks;

    public WhenAnyPromise(TTask[] tasks)
    {
        _tasks = tasks;
        foreach (TTask task in tasks)
        {
            if (IsCompleted)
            {
                break;
            }

            task.AddCompletionAction(this);

            // It may have completed between the two, without knowing of this task.
            if (IsCompleted)
            {
                task.RemoveContinuation(this);
            }
        }
    }

    public bool InvokeMayRunArbitraryCode => true;

    public void Invoke(Task completingTask)
    {
        TTask[]? tasks = Interlocked.Exchange(ref _tasks, null);
        if (tasks is null)
        {
            return;
        }

        TrySetResult((TTask)completingTask);
        foreach (TTask task in tasks)
        {
            if (!task.IsCompleted)
            {
                task.RemoveContinuation(this);
            }
        }
    }
}
