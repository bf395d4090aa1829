using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>Completes with the last of several tasks.</summary>
internal sealed class WhenAllPromise : Task, ITaskCompletionAction
{
    private readonly Task[] _tasks;
    private int _unfinished;

    public WhenAllPromise(Task[] tasks)
    {
        _tasks = tasks;
        _unfinished = tasks.Length;
        foreach (Task task in tasks)
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
        if (Interlocked.Decrement(ref _unfinished) == 0 && !TryFail(this, _tasks))
        {
            TrySetResult();
        }
    }

    /// <summary>Takes over the failures of all tasks, or the cancellation of the first.</summary>
    public static bool TryFail(Task promise, Task[] tasks)
    {
        List<ExceptionDispatchInfo>? failures = null;
        Task? canceled = null;
        foreach (Task task in tasks)
        {
            if (task.IsFaulted)
            {
                (failures ??= []).AddRange(task.GetExceptionDispatchInfos());
            }
            else if (task.IsCanceled)
            {
                canceled ??= task;
            }
        }

        if (failures is not null)
        {
            promise.TrySetException(failures);
        }
        else if (canceled is not null)
        {
            promise.TrySetCanceled(canceled.CancellationToken, canceled.GetCancellationException());
        }
        else
        {
            return false;
        }

        return true;
    }
}
