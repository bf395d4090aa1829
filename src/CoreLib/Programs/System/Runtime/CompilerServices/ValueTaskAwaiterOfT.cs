using System.Diagnostics;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;

namespace System.Runtime.CompilerServices;

/// <summary>Awaits a <see cref="ValueTask{TResult}"/>.</summary>
public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion, IStateMachineBoxAwareAwaiter
{
    private readonly ValueTask<TResult> _value;

    internal ValueTaskAwaiter(in ValueTask<TResult> value)
    {
        _value = value;
    }

    public bool IsCompleted => _value.IsCompleted;

    [StackTraceHidden]
    public TResult GetResult() => _value.Result;

    public void OnCompleted(Action continuation) => OnCompleted(
        _value.Source, _value.Token, continuation, continueOnCapturedContext: true, flowsContext: true);

    public void UnsafeOnCompleted(Action continuation) => OnCompleted(
        _value.Source, _value.Token, continuation, continueOnCapturedContext: true, flowsContext: false);

    void IStateMachineBoxAwareAwaiter.AwaitUnsafeOnCompleted(IAsyncStateMachineBox box) =>
        AwaitUnsafeOnCompleted(_value.Source, _value.Token, box, continueOnCapturedContext: true);

    internal static void OnCompleted(
        object? source, short token, Action continuation, bool continueOnCapturedContext, bool flowsContext)
    {
        if (source is Task or null)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            ((Task?)source ?? Task.CompletedTask).SetContinuationForAwait(continuation, continueOnCapturedContext, flowsContext);
        }
        else
        {
            ((IValueTaskSource<TResult>)source).OnCompleted(
                ValueTaskAwaiter.InvokeAction,
                continuation,
                token,
                ValueTaskAwaiter.GetFlags(continueOnCapturedContext, flowsContext));
        }
    }

    internal static void AwaitUnsafeOnCompleted(
        object? source, short token, IAsyncStateMachineBox box, bool continueOnCapturedContext)
    {
        if (source is Task or null)
        {
            ((Task?)source ?? Task.CompletedTask).SetContinuationForAwait(box, continueOnCapturedContext);
        }
        else
        {
            ((IValueTaskSource<TResult>)source).OnCompleted(
                ValueTaskAwaiter.InvokeBox, box, token, ValueTaskAwaiter.GetFlags(continueOnCapturedContext, flowsContext: false));
        }
    }
}
