using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A <see cref="ValueTask{TResult}"/> with options for awaiting it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct ConfiguredValueTaskAwaitable<TResult>
{
    private readonly ValueTask<TResult> _value;

    internal ConfiguredValueTaskAwaitable(in ValueTask<TResult> value)
    {
        _value = value;
    }

    public ConfiguredValueTaskAwaiter GetAwaiter() => new(in _value);

    /// <summary>Awaits the value task.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, IStateMachineBoxAwareAwaiter
    {
        private readonly ValueTask<TResult> _value;

        internal ConfiguredValueTaskAwaiter(in ValueTask<TResult> value)
        {
            _value = value;
        }

        public bool IsCompleted => _value.IsCompleted;

        [StackTraceHidden]
        public TResult GetResult() => _value.Result;

        public void OnCompleted(Action continuation) => ValueTaskAwaiter<TResult>.OnCompleted(
            _value.Source, _value.Token, continuation, _value.ContinuesOnCapturedContext, flowsContext: true);

        public void UnsafeOnCompleted(Action continuation) => ValueTaskAwaiter<TResult>.OnCompleted(
            _value.Source, _value.Token, continuation, _value.ContinuesOnCapturedContext, flowsContext: false);

        void IStateMachineBoxAwareAwaiter.AwaitUnsafeOnCompleted(IAsyncStateMachineBox box) =>
            ValueTaskAwaiter<TResult>.AwaitUnsafeOnCompleted(_value.Source, _value.Token, box, _value.ContinuesOnCapturedContext);
    }
}
