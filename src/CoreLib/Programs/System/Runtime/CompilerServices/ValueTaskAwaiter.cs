using System.Diagnostics;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;

namespace System.Runtime.CompilerServices;

/// <summary>Awaits a <see cref="ValueTask"/>.</summary>
public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion, IStateMachineBoxAwareAwaiter
{
    private static readonly Action<object?> s_invokeAction = static state => ((Action)state!)();

    private readonly ValueTask _value;

    internal ValueTaskAwaiter(in ValueTask value)
    {
        _value = value;
    }

    public bool IsCompleted => _value.IsCompleted;

    [StackTraceHidden]
    public void GetResult() => _value.ThrowIfCompletedUnsuccessfully();

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
            ((IValueTaskSource)source).OnCompleted(
                s_invokeAction, continuation, token, GetFlags(continueOnCapturedContext, flowsContext));
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
            ((IValueTaskSource)source).OnCompleted(InvokeBox, box, token, GetFlags(continueOnCapturedContext, flowsContext: false));
        }
    }

    internal static readonly Action<object?> InvokeBox = static box => ((IAsyncStateMachineBox)box!).MoveNext();

    internal static Action<object?> InvokeAction => s_invokeAction;

    internal static ValueTaskSourceOnCompletedFlags GetFlags(bool continueOnCapturedContext, bool flowsContext) =>
        (continueOnCapturedContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : ValueTaskSourceOnCompletedFlags.None)
        | (flowsContext ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : ValueTaskSourceOnCompletedFlags.None);
}
