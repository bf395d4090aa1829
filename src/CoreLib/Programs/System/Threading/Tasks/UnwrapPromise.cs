using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>Stands for the inner one of two tasks: completes as the inner one does, or as the outer one if that fails.</summary>
internal sealed class UnwrapPromise<TResult> : Task<TResult>, ITaskCompletionAction
{
    private readonly bool _lookForCancellation;
    private bool _hasInner;

    public UnwrapPromise(Task outerTask, bool lookForCancellation)
        : base((object?)null, outerTask.CreationOptions & TaskCreationOptions.AttachedToParent)
    {
        _lookForCancellation = lookForCancellation;
        if (outerTask.IsCompleted)
        {
            Process(outerTask);
        }
        else
        {
            outerTask.AddCompletionAction(this);
        }
    }

    public bool InvokeMayRunArbitraryCode => true;

    public void Invoke(Task completingTask) => Process(completingTask);

    private void Process(Task completed)
    {
        if (_hasInner)
        {
            TrySetFromTask(completed, _lookForCancellation);
            return;
        }

        _hasInner = true;
        if (!completed.IsCompletedSuccessfully)
        {
            TrySetFromTask(completed, _lookForCancellation);
            return;
        }

        Task? inner = completed is Task<Task<TResult>> typed ? typed.Value : ((Task<Task>)completed).Value;
        if (inner is null)
        {
            TrySetCanceled(default);
        }
        else if (inner.IsCompleted)
        {
            TrySetFromTask(inner, lookForCancellation: false);
        }
        else
        {
            inner.AddCompletionAction(this);
        }
    }

    private void TrySetFromTask(Task task, bool lookForCancellation)
    {
        if (task.IsCanceled)
        {
            TrySetCanceled(task.CancellationToken, task.GetCancellationException());
        }
        else if (task.IsFaulted)
        {
            List<ExceptionDispatchInfo> exceptions = task.GetExceptionDispatchInfos();

            // A delegate of Task.Run that throws for its token's cancellation.
            if (lookForCancellation && exceptions.Count > 0
                && exceptions[0].SourceException is OperationCanceledException canceled)
            {
                TrySetCanceled(canceled.CancellationToken, exceptions[0]);
            }
            else
            {
                TrySetException(exceptions);
            }
        }
        else
        {
            TrySetResult(task is Task<TResult> typed ? typed.Value : default);
        }
    }
}
