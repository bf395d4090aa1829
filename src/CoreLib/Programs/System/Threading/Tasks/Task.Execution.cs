namespace System.Threading.Tasks;

/// <summary>From starting a task to its end.</summary>
public partial class Task : IThreadPoolWorkItem
{
    private static readonly ContextCallback s_invoke = static task => ((Task)task!).InvokeGuarded();

    public void Start() => Start(TaskScheduler.Current);

    public void Start(TaskScheduler scheduler)
    {
        int state = _state;
        if ((state & TaskStates.Completed) != 0)
        {
            throw new InvalidOperationException("Start may not be called on a task that has completed.");
        }

        ArgumentNullException.ThrowIfNull(scheduler);
        if ((state & TaskStates.Promise) != 0)
        {
            throw new InvalidOperationException("Start may not be called on a promise-style task.");
        }

        if ((state & TaskStates.Continuation) != 0)
        {
            throw new InvalidOperationException("Start may not be called on a continuation task.");
        }

        if (Interlocked.CompareExchange(ref Scheduler, scheduler, null) is not null)
        {
            throw new InvalidOperationException("Start may not be called on a task that was already started.");
        }

        ScheduleAndStart(needsProtection: true);
    }

    public void RunSynchronously() => RunSynchronously(TaskScheduler.Current);

    public void RunSynchronously(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        int state = _state;
        if ((state & TaskStates.Continuation) != 0)
        {
            throw new InvalidOperationException("RunSynchronously may not be called on a continuation task.");
        }

        if ((state & TaskStates.Promise) != 0)
        {
            throw new InvalidOperationException(
                "RunSynchronously may not be called on a task not bound to a delegate, such as the task returned from an asynchronous method.");
        }

        if ((state & TaskStates.Completed) != 0)
        {
            throw new InvalidOperationException("RunSynchronously may not be called on a task that has already completed.");
        }

        if (Interlocked.CompareExchange(ref Scheduler, scheduler, null) is not null)
        {
            throw new InvalidOperationException("RunSynchronously may not be called on a task that was already started.");
        }

        if (!TryChangeState(TaskStates.Started, TaskStates.Canceled | TaskStates.Started))
        {
            throw new InvalidOperationException("RunSynchronously may not be called on a task that has already completed.");
        }

        bool queued = false;
        try
        {
            if (!scheduler.TryRunInline(this, previouslyQueued: false))
            {
                scheduler.QueueTaskInternal(this);
                queued = true;
            }

            if (!IsCompleted)
            {
                WaitForCompletion(Timeout.Infinite, default);
            }
        }
        catch (Exception exception)
        {
            if (queued || exception is ThreadInterruptedException)
            {
                throw;
            }

            TaskSchedulerException failure = new(exception);
            AddException(failure);
            Finish(delegateExecuted: false);
            MarkExceptionsHandled();
            throw failure;
        }
    }

    internal static Task InternalStartNew(
        Task? parent, Delegate action, object? state, CancellationToken token, TaskScheduler scheduler, TaskCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        Task task = new(action, state, parent, token, options, 0, scheduler);
        task.ScheduleAndStart(needsProtection: false);
        return task;
    }

    internal void ScheduleAndStart(bool needsProtection)
    {
        if (needsProtection)
        {
            if (!TryChangeState(TaskStates.Started, TaskStates.Started | TaskStates.Canceled))
            {
                return;
            }
        }
        else
        {
            AddState(TaskStates.Started);
        }

        try
        {
            // Canceled before it began: completed already.
            if (!IsCompleted)
            {
                Scheduler!.QueueTaskInternal(this);
            }
        }
        catch (Exception exception)
        {
            TaskSchedulerException failure = new(exception);
            AddException(failure);
            Finish(delegateExecuted: false);

            // A continuation has nobody who could catch what its antecedent's thread throws.
            if ((_state & TaskStates.Continuation) == 0)
            {
                MarkExceptionsHandled();
            }

            throw failure;
        }
    }

    void IThreadPoolWorkItem.Execute() => ExecuteFromThreadPool(Thread.CurrentThread);

    internal virtual void ExecuteFromThreadPool(Thread thread) => ExecuteEntry();

    /// <summary>Runs the delegate, unless somebody else has begun to; false in that case.</summary>
    internal bool ExecuteEntry()
    {
        if (!TryChangeState(TaskStates.Invoked, TaskStates.Invoked | TaskStates.Completed))
        {
            return false;
        }

        if (IsCancellationRequested)
        {
            if (TryChangeState(TaskStates.Canceled, TaskStates.Completed))
            {
                FinishCancellation();
            }
        }
        else
        {
            Execute();
        }

        return true;
    }

    private void Execute()
    {
        Task? previous = t_current;
        t_current = this;
        try
        {
            ExecutionContext? context = Context;
            if (context is null || context.IsDefault && Thread.CurrentThread.CurrentExecutionContext is null)
            {
                InvokeGuarded();
            }
            else
            {
                ExecutionContext.RunInternal(context, s_invoke, this);
            }

            Finish(delegateExecuted: true);
        }
        finally
        {
            t_current = previous;
        }
    }

    private void InvokeGuarded()
    {
        try
        {
            Invoke();
        }
        catch (Exception exception)
        {
            HandleException(exception);
        }
    }

    /// <summary>Runs the delegate itself.</summary>
    internal virtual void Invoke()
    {
        if (Action is Action action)
        {
            action();
        }
        else
        {
            ((Action<object?>)Action!)(StateObject);
        }
    }

    /// <summary>The task's own part is done; attached children may still run.</summary>
    internal void Finish(bool delegateExecuted)
    {
        TaskContingent? contingent = _contingent;
        if (contingent is null || !delegateExecuted || contingent.Unfinished == 1
            || Interlocked.Decrement(ref contingent.Unfinished) == 0)
        {
            FinishSecondStage();
        }
        else
        {
            AddState(TaskStates.WaitingOnChildren);
        }

        // Children that completed without fault need not be kept.
        TrimFailedChildren();
    }

    private void TrimFailedChildren()
    {
        if (_contingent?.FailedChildren is { } failed)
        {
            lock (failed)
            {
                failed.RemoveAll(static child => child.IsExceptionObservedByParent);
            }
        }
    }

    private void FinishSecondStage()
    {
        AddExceptionsOfChildren();
        TaskContingent? contingent = _contingent;
        int completion = HasExceptions ? TaskStates.Faulted
            : IsCancellationRequested && (_state & TaskStates.CancellationAcknowledged) != 0 ? TaskStates.Canceled
            : TaskStates.RanToCompletion;
        AddState(completion);
        if (contingent is not null)
        {
            contingent.CompletionEvent?.Set();
            contingent.Registration?.Unregister();
        }

        FinishThirdStage();
    }

    /// <summary>Tells those who wait that the task is complete.</summary>
    internal void FinishThirdStage()
    {
        Action = null;
        if (_contingent?.Parent is { } parent && (Options & TaskCreationOptions.AttachedToParent) != 0
            && (parent.Options & TaskCreationOptions.DenyChildAttach) == 0)
        {
            parent.ProcessChildCompletion(this);
        }

        RunContinuations();
    }

    private void ProcessChildCompletion(Task child)
    {
        TaskContingent contingent = EnsureContingent();
        if (child.IsFaulted && !child.IsExceptionObservedByParent)
        {
            if (contingent.FailedChildren is null)
            {
                Interlocked.CompareExchange(ref contingent.FailedChildren, [], null);
            }

            lock (contingent.FailedChildren!)
            {
                contingent.FailedChildren.Add(child);
            }
        }

        if (Interlocked.Decrement(ref contingent.Unfinished) == 0)
        {
            FinishSecondStage();
        }
    }

    private void AddExceptionsOfChildren()
    {
        if (_contingent?.FailedChildren is not { } failed)
        {
            return;
        }

        lock (failed)
        {
            foreach (Task child in failed)
            {
                if (child.IsFaulted && !child.IsExceptionObservedByParent)
                {
                    AddException(child.GetExceptions(includeCancellation: false)!);
                }
            }
        }

        _contingent.FailedChildren = null;
    }
}
