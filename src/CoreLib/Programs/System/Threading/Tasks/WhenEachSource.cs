using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>Collects tasks as they become complete; guarded by a lock on the queue.</summary>
internal sealed class WhenEachSource<TTask> : ITaskCompletionAction
    where TTask : Task
{
    private readonly Queue<TTask> _completed = new();
    private TaskCompletionSource? _waiter;

    public bool InvokeMayRunArbitraryCode => false;

    public static IAsyncEnumerable<TTask> Create(ReadOnlySpan<TTask> tasks)
    {
        TTask[] copy = tasks.ToArray();
        foreach (TTask task in copy)
        {
            if (task is null)
            {
                throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
            }
        }

        return Iterate(copy);
    }

    public void Invoke(Task completingTask)
    {
        TaskCompletionSource? waiter;
        lock (_completed)
        {
            _completed.Enqueue((TTask)completingTask);
            waiter = _waiter;
            _waiter = null;
        }

        waiter?.TrySetResult();
    }

    private static async IAsyncEnumerable<TTask> Iterate(
        TTask[] tasks, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (tasks.Length == 0)
        {
            yield break;
        }

        WhenEachSource<TTask> source = new();
        HashSet<TTask> unique = new(tasks);
        foreach (TTask task in tasks)
        {
            if (unique.Remove(task))
            {
                task.AddCompletionAction(source);
            }
        }

        int count = new HashSet<TTask>(tasks).Count;
        try
        {
            while (count-- > 0)
            {
                yield return await source.Take(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            foreach (TTask task in tasks)
            {
                if (!task.IsCompleted)
                {
                    task.RemoveContinuation(source);
                }
            }
        }
    }

    private async ValueTask<TTask> Take(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Task wait;
            lock (_completed)
            {
                if (_completed.TryDequeue(out TTask? task))
                {
                    return task;
                }

                _waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = _waiter.Task;
            }

            await wait.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
