using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous iterators.</summary>
public struct AsyncIteratorMethodBuilder
{
    private Task<VoidTaskResult>? _task;

    public static AsyncIteratorMethodBuilder Create() => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

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

    /// <summary>The iterator is at its end.</summary>
    public void Complete()
    {
        if (_task is null)
        {
            _task = new Task<VoidTaskResult>(default(VoidTaskResult));
        }
        else
        {
            AsyncTaskMethodBuilder<VoidTaskResult>.SetExistingResult(_task, default);
        }
    }
}
