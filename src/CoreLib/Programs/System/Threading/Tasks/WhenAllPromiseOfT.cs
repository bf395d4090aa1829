namespace System.Threading.Tasks;

/// <summary>Completes with the last of several tasks and has all their results.</summary>
internal sealed class WhenAllPromise<TResult> : Task<TResult[]>, ITaskCompletionAction
{
    private readonly Task<TResult>[] _tasks;
    private int _unfinished;

    public WhenAllPromise(Task<TResult>[] tasks)
    {
        _tasks = tasks;
        _unfinished = tasks.Length;
        foreach (Task<TResult> task in tasks)
        {
            if (task.IsCompleted)
            {
                Invoke(task);
            }
            else
            {
                task.AddCompletionAction(this);
            }
        }
    }

    public bool InvokeMayRunArbitraryCode => true;

    public void Invoke(Task completingTask)
    {
        if (Interlocked.Decrement(ref _unfinished) != 0 || WhenAllPromise.TryFail(this, _tasks))
        {
            return;
        }

        TResult[] results = new TResult[_tasks.Length];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = _tasks[i].Value!;
        }

        TrySetResult(results);
    }
}
