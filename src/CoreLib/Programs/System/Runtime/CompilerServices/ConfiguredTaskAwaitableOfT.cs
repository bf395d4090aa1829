using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A task with a result with options for awaiting it.</summary>
public readonly struct ConfiguredTaskAwaitable<TResult>
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options)
    {
        _awaiter = new ConfiguredTaskAwaiter(task, options);
    }

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    /// <summary>Awaits the task. The layout is that of <see cref="ConfiguredTaskAwaitable.ConfiguredTaskAwaiter"/>.</summary>
    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IConfiguredTaskAwaiter
    {
        private readonly Task<TResult> _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;

        private bool ContinuesOnCapturedContext => (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;

        public void OnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            _task.SetContinuationForAwait(continuation, ContinuesOnCapturedContext, flowsContext: true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            _task.SetContinuationForAwait(continuation, ContinuesOnCapturedContext, flowsContext: false);
        }

        [StackTraceHidden]
        public TResult GetResult()
        {
            TaskAwaiter.Validate(_task, ConfigureAwaitOptions.None);
            return _task.ResultOnSuccess;
        }
    }
}
