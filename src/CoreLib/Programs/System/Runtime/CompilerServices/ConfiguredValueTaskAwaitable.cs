using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A <see cref="ValueTask"/> with options for awaiting it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct ConfiguredValueTaskAwaitable
{
    private readonly ValueTask _value;

    internal ConfiguredValueTaskAwaitable(in ValueTask value)
    {
        _value = value;
    }

    public ConfiguredValueTaskAwaiter GetAwaiter() => new(in _value);

    /// <summary>Awaits the value task.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, IStateMachineBoxAwareAwaiter
    {
        private readonly ValueTask _value;

        internal ConfiguredValueTaskAwaiter(in ValueTask value)
        {
            _value = value;
        }

        public bool IsCompleted => _value.IsCompleted;

        [StackTraceHidden]
        public void GetResult() => _value.ThrowIfCompletedUnsuccessfully();

        public void OnCompleted(Action continuation) => ValueTaskAwaiter.OnCompleted(
            _value.Source, _value.Token, continuation, _value.ContinuesOnCapturedContext, flowsContext: true);

        public void UnsafeOnCompleted(Action continuation) => ValueTaskAwaiter.OnCompleted(
            _value.Source, _value.Token, continuation, _value.ContinuesOnCapturedContext, flowsContext: false);

        void IStateMachineBoxAwareAwaiter.AwaitUnsafeOnCompleted(IAsyncStateMachineBox box) =>
            ValueTaskAwaiter.AwaitUnsafeOnCompleted(_value.Source, _value.Token, box, _value.ContinuesOnCapturedContext);
    }
}
