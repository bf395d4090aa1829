using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>Cancellation of tasks.</summary>
public partial class Task
{
    private static readonly Action<object?> s_cancel = static task => ((Task)task!).CancelByToken();
    private static readonly Action<object?> s_cancelContinuation = static state =>
    {
        (Task task, Task antecedent, TaskContinuation continuation) = ((Task, Task, TaskContinuation))state!;
        antecedent.RemoveContinuation(continuation);
        task.CancelByToken();
    };

    /// <summary>Ties the task to a token. A continuation is taken from its antecedent when that is canceled.</summary>
    internal void ListenTo(CancellationToken token, Task? antecedent, TaskContinuation? continuation)
    {
        TaskContingent contingent = EnsureContingent();
        contingent.CancellationToken = token;
        try
        {
            if ((Options & (TaskCreationOptions)(TaskStates.Promise | TaskStates.LazyCancellation)) != 0)
            {
                return;
            }

            if (token.IsCancellationRequested)
            {
                CancelByToken();
            }
            else
            {
                CancellationTokenRegistration registration = antecedent is null
                    ? token.UnsafeRegister(s_cancel, this)
                    : token.UnsafeRegister(s_cancelContinuation, (this, antecedent, continuation!));
                contingent.Registration = registration;

                // A task that is complete by now did not see the registration.
                if (IsCompleted)
                {
                    registration.Dispose();
                }
            }
        }
        catch
        {
            if (contingent.Parent is { } parent)
            {
                parent.DisregardChild();
            }

            throw;
        }
    }

    internal void CancelByToken()
    {
        EnsureContingent().IsCancellationRequested = true;
        bool canceled = false;
        if ((_state & TaskStates.Started) == 0)
        {
            canceled = TryChangeState(TaskStates.Canceled, TaskStates.Started | TaskStates.Invoked | TaskStates.Completed);
        }

        if (!canceled && (_state & TaskStates.Started) != 0 && Scheduler is { } scheduler && IsTakenBack(scheduler))
        {
            canceled = TryChangeState(TaskStates.Canceled, TaskStates.Invoked | TaskStates.Completed);
        }

        if (canceled)
        {
            FinishCancellation();
        }
    }

    // In the pool's queues a task that is complete is passed over.
    private bool IsTakenBack(TaskScheduler scheduler)
    {
        try
        {
            return scheduler == TaskScheduler.Default || scheduler.TryDequeueInternal(this);
        }
        catch (Exception exception) when (exception is not ThreadInterruptedException)
        {
            return false;
        }
    }

    internal void RecordCancellation(CancellationToken token, object? exception)
    {
        TaskContingent contingent = EnsureContingent();
        contingent.IsCancellationRequested = true;
        if (token != default)
        {
            contingent.CancellationToken = token;
        }

        if (exception is not null)
        {
            AddCancellationException(exception);
        }
    }

    internal void FinishCancellation()
    {
        AddState(TaskStates.Canceled);
        TaskContingent? contingent = _contingent;
        if (contingent is not null)
        {
            contingent.Registration?.Unregister();
            contingent.CompletionEvent?.Set();
        }

        FinishThirdStage();
    }

    internal bool TrySetCanceled(CancellationToken token) => TrySetCanceled(token, exception: null);

    internal bool TrySetCanceled(CancellationToken token, object? exception)
    {
        if (!TryReserveCompletion())
        {
            return false;
        }

        RecordCancellation(token, exception);
        FinishCancellation();
        return true;
    }

    internal ExceptionDispatchInfo? GetCancellationException() => _contingent?.Exceptions?.Cancellation;

    private void AddCancellationException(object exception)
    {
        TaskContingent contingent = EnsureContingent();
        if (contingent.Exceptions is null)
        {
            TaskExceptionHolder holder = new(this);
            holder.SuppressFinalization();
            Interlocked.CompareExchange(ref contingent.Exceptions, holder, null);
        }

        lock (contingent)
        {
            contingent.Exceptions.SetCancellation(exception);
        }
    }
}
