using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous methods that return a <see cref="Task{TResult}"/>.</summary>
public struct AsyncTaskMethodBuilder<TResult>
{
    // The box once the method has waited; a plain task if it never had to.
    private Task<TResult>? _task;

    public Task<TResult> Task
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _task ?? (_task = new Task<TResult>());
    }

    public static AsyncTaskMethodBuilder<TResult> Create() => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitOnCompleted(ref awaiter, GetBox(ref stateMachine, ref _task));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(ref awaiter, GetBox(ref stateMachine, ref _task));

    public void SetResult(TResult result)
    {
        if (_task is null)
        {
            _task = TaskCache.Get(result);
        }
        else
        {
            SetExistingResult(_task, result);
        }
    }

    public void SetException(Exception exception) => SetException(exception, ref _task);

    internal static void SetExistingResult(Task<TResult> task, TResult? result)
    {
        if (!task.TrySetResult(result))
        {
            throw new InvalidOperationException(
                "An attempt was made to transition a task to a final state when it had already completed.");
        }
    }

    internal static void SetException(Exception exception, ref Task<TResult>? taskField)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = taskField ??= new Task<TResult>();
        bool completed = exception is OperationCanceledException canceled
            ? task.TrySetCanceled(canceled.CancellationToken, canceled)
            : task.TrySetException(exception);
        if (!completed)
        {
            throw new InvalidOperationException(
                "An attempt was made to transition a task to a final state when it had already completed.");
        }
    }

    internal static IAsyncStateMachineBox GetBox<TStateMachine>(ref TStateMachine stateMachine, ref Task<TResult>? taskField)
        where TStateMachine : IAsyncStateMachine
    {
        ExecutionContext? context = ExecutionContext.Capture();
        if (taskField is AsyncStateMachineBox<TStateMachine, TResult> box)
        {
            box.Context = context;
            return box;
        }

        // The field is part of the state machine, which is copied into the box after it.
        box = new AsyncStateMachineBox<TStateMachine, TResult>();
        taskField = box;
        box.StateMachine = stateMachine;
        box.Context = context;
        return box;
    }
}
