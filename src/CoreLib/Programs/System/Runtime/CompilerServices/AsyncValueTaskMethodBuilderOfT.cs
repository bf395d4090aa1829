using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous methods that return a <see cref="ValueTask{TResult}"/>.</summary>
public struct AsyncValueTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;
    private TResult _result;
    private bool _isCompleted;

    public ValueTask<TResult> Task =>
        _isCompleted ? new ValueTask<TResult>(_result) : new ValueTask<TResult>(_task ??= new Task<TResult>());

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitOnCompleted(
            ref awaiter, AsyncTaskMethodBuilder<TResult>.GetBox(ref stateMachine, ref _task));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(
            ref awaiter, AsyncTaskMethodBuilder<TResult>.GetBox(ref stateMachine, ref _task));

    public void SetResult(TResult result)
    {
        if (_task is null)
        {
            _result = result;
            _isCompleted = true;
        }
        else
        {
            AsyncTaskMethodBuilder<TResult>.SetExistingResult(_task, result);
        }
    }

    public void SetException(Exception exception) => AsyncTaskMethodBuilder<TResult>.SetException(exception, ref _task);
}
