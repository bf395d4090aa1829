using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>The exceptions of a task.</summary>
public partial class Task
{
    internal bool HasExceptions => _contingent?.Exceptions is { HasFaults: true };

    internal void AddException(object exception)
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
            contingent.Exceptions.Add(exception);
        }
    }

    internal List<ExceptionDispatchInfo> GetExceptionDispatchInfos()
    {
        TaskContingent contingent = EnsureContingent();
        lock (contingent)
        {
            return contingent.Exceptions!.GetDispatchInfos();
        }
    }

    internal AggregateException? GetExceptions(bool includeCancellation)
    {
        Exception? cancellation = includeCancellation && IsCanceled ? new TaskCanceledException(this) : null;
        if (HasExceptions)
        {
            TaskContingent contingent = _contingent!;
            lock (contingent)
            {
                return contingent.Exceptions!.CreateAggregate(cancellation);
            }
        }

        return cancellation is null ? null : new AggregateException(cancellation);
    }

    internal void ThrowIfExceptional(bool includeCancellation)
    {
        if (GetExceptions(includeCancellation) is { } exception)
        {
            MarkObservedByParent();
            throw exception;
        }
    }

    internal void MarkExceptionsHandled() => _contingent?.Exceptions?.MarkAsHandled();

    internal bool TrySetException(object exception)
    {
        if (!TryReserveCompletion())
        {
            return false;
        }

        AddException(exception);
        Finish(delegateExecuted: false);
        return true;
    }

    // A parent that sees a child's exception anyway need not get it a second time.
    private void MarkObservedByParent()
    {
        Task? parent = _contingent?.Parent;
        if (parent is not null && parent == t_current && (Options & TaskCreationOptions.AttachedToParent) != 0)
        {
            AddState(TaskStates.ObservedByParent);
        }
    }

    private void HandleException(Exception exception)
    {
        if (exception is OperationCanceledException canceled && IsCancellationRequested
            && _contingent!.CancellationToken == canceled.CancellationToken)
        {
            AddState(TaskStates.CancellationAcknowledged);
            AddCancellationException(canceled);
        }
        else
        {
            AddException(exception);
        }
    }
}
