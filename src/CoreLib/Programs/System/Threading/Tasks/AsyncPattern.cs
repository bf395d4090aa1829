namespace System.Threading.Tasks;

/// <summary>Operations with a Begin and an End method, as tasks.</summary>
internal static class AsyncPattern
{
    public static Func<IAsyncResult, VoidTaskResult>? WithoutResult(Action<IAsyncResult>? endMethod) =>
        endMethod is null
            ? null
            : result =>
            {
                endMethod(result);
                return default;
            };

    public static Task<TResult> Begin<TResult>(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult>? endMethod,
        object? state,
        TaskCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(endMethod);
        TaskFactory.CheckFromAsyncOptions(options, hasBeginMethod: true);
        Task<TResult> promise = new(state, options);
        try
        {
            IAsyncResult result = beginMethod(
                completed =>
                {
                    if (!completed.CompletedSynchronously)
                    {
                        End(promise, completed, endMethod);
                    }
                },
                state);
            if (result is { CompletedSynchronously: true })
            {
                End(promise, result, endMethod);
            }
        }
        catch
        {
            promise.TrySetResult(default);
            throw;
        }

        return promise;
    }

    public static Task<TResult> Follow<TResult>(
        IAsyncResult asyncResult,
        Func<IAsyncResult, TResult>? endMethod,
        TaskCreationOptions options,
        TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        ArgumentNullException.ThrowIfNull(endMethod);
        ArgumentNullException.ThrowIfNull(scheduler);
        TaskFactory.CheckFromAsyncOptions(options, hasBeginMethod: false);
        Task<TResult> promise = new((object?)null, options & (TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously));
        Task ending = new(
            (Action)(() => End(promise, asyncResult, endMethod)), null, null, default, TaskCreationOptions.None, 0, scheduler);
        if (asyncResult.IsCompleted)
        {
            try
            {
                ending.AddState(TaskStates.Started);
                if (!scheduler.TryRunInline(ending, previouslyQueued: false))
                {
                    scheduler.QueueTaskInternal(ending);
                }
            }
            catch (Exception exception)
            {
                promise.TrySetException(exception);
            }
        }
        else
        {
            ThreadPool.RegisterWaitForSingleObject(
                asyncResult.AsyncWaitHandle, (_, _) => ending.ScheduleAndStart(needsProtection: false), null, -1, executeOnlyOnce: true);
        }

        return promise;
    }

    private static void End<TResult>(Task<TResult> promise, IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod)
    {
        try
        {
            promise.TrySetResult(endMethod(asyncResult));
        }
        catch (OperationCanceledException canceled)
        {
            promise.TrySetCanceled(canceled.CancellationToken, canceled);
        }
        catch (Exception exception)
        {
            promise.TrySetException(exception);
        }
    }
}
