using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A task with options for awaiting it.</summary>
public readonly struct ConfiguredTaskAwaitable
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options)
    {
        _awaiter = new ConfiguredTaskAwaiter(task, options);
    }

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    /// <summary>Awaits the task. The layout is known to <see cref="AsyncMethodBuilderCore"/>.</summary>
    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IConfiguredTaskAwaiter
    {
        internal readonly Task Task;
        internal readonly ConfigureAwaitOptions Options;

        internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options)
        {
            Task = task;
            Options = options;
        }

        public bool IsCompleted => (Options & ConfigureAwaitOptions.ForceYielding) == 0 && Task.IsCompleted;

        internal bool ContinuesOnCapturedContext => (Options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;

        public void OnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            Task.SetContinuationForAwait(continuation, ContinuesOnCapturedContext, flowsContext: true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            Task.SetContinuationForAwait(continuation, ContinuesOnCapturedContext, flowsContext: false);
        }

        [StackTraceHidden]
        public void GetResult() => TaskAwaiter.Validate(Task, Options);
    }
}
