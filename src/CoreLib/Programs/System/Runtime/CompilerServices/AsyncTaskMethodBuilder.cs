using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous methods that return a <see cref="Threading.Tasks.Task"/>.</summary>
public struct AsyncTaskMethodBuilder
{
    private Task<VoidTaskResult>? _task;

    public Task Task
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _task ?? (_task = new Task<VoidTaskResult>());
    }

    public static AsyncTaskMethodBuilder Create() => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitOnCompleted(
            ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(
            ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    public void SetResult()
    {
        if (_task is null)
        {
            _task = s_completed ??= new Task<VoidTaskResult>(default(VoidTaskResult));
        }
        else
        {
            AsyncTaskMethodBuilder<VoidTaskResult>.SetExistingResult(_task, default);
        }
    }

    public void SetException(Exception exception) => AsyncTaskMethodBuilder<VoidTaskResult>.SetException(exception, ref _task);

    private static Task<VoidTaskResult>? s_completed;
}
