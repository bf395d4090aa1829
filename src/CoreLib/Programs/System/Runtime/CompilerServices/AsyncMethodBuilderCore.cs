using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>What the builders of asynchronous methods have in common.</summary>
internal static class AsyncMethodBuilderCore
{
    /// <summary>Runs the first step; what it changes in the thread's contexts does not reach the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (stateMachine is null)
        {
            throw new ArgumentNullException(nameof(stateMachine));
        }

        Thread thread = Thread.CurrentThread;
        ExecutionContext? context = thread.CurrentExecutionContext;
        SynchronizationContext? synchronization = thread.CurrentSynchronizationContext;
        try
        {
            stateMachine.MoveNext();
        }
        finally
        {
            thread.CurrentSynchronizationContext = synchronization;
            if (context != thread.CurrentExecutionContext)
            {
                ExecutionContext.Switch(thread, context);
            }
        }
    }

    /// <summary>Continues with the box when the awaiter is done, without a delegate for awaiters of the class library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AwaitUnsafeOnCompleted<TAwaiter>(ref TAwaiter awaiter, IAsyncStateMachineBox box)
        where TAwaiter : ICriticalNotifyCompletion
    {
        // The compiler knows for each kind of awaiter which of these is true.
        if (default(TAwaiter) is not null && awaiter is ITaskAwaiter)
        {
            ref TaskAwaiter task = ref Unsafe.As<TAwaiter, TaskAwaiter>(ref awaiter);
            task.Task.SetContinuationForAwait(box, continueOnCapturedContext: true);
        }
        else if (default(TAwaiter) is not null && awaiter is IConfiguredTaskAwaiter)
        {
            ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter task =
                ref Unsafe.As<TAwaiter, ConfiguredTaskAwaitable.ConfiguredTaskAwaiter>(ref awaiter);
            task.Task.SetContinuationForAwait(box, task.ContinuesOnCapturedContext);
        }
        else if (default(TAwaiter) is not null && awaiter is IStateMachineBoxAwareAwaiter)
        {
            try
            {
                ((IStateMachineBoxAwareAwaiter)awaiter).AwaitUnsafeOnCompleted(box);
            }
            catch (Exception exception)
            {
                Task.ThrowAsync(exception, targetContext: null);
            }
        }
        else
        {
            try
            {
                awaiter.UnsafeOnCompleted(box.MoveNextAction);
            }
            catch (Exception exception)
            {
                Task.ThrowAsync(exception, targetContext: null);
            }
        }
    }

    public static void AwaitOnCompleted<TAwaiter>(ref TAwaiter awaiter, IAsyncStateMachineBox box)
        where TAwaiter : INotifyCompletion
    {
        try
        {
            awaiter.OnCompleted(box.MoveNextAction);
        }
        catch (Exception exception)
        {
            Task.ThrowAsync(exception, targetContext: null);
        }
    }

    [DoesNotReturn]
    public static void ThrowNotInitialized() => throw new InvalidOperationException("The builder was not properly initialized.");

    public static void SetStateMachine(IAsyncStateMachine stateMachine, Task? task)
    {
        ArgumentNullException.ThrowIfNull(stateMachine);
        if (task is not null)
        {
            throw new InvalidOperationException("The builder was not properly initialized.");
        }
    }
}
