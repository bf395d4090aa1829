using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Lets others run before an asynchronous method goes on.</summary>
public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default;

    /// <summary>Is never complete at once.</summary>
    public readonly struct YieldAwaiter : ICriticalNotifyCompletion, IStateMachineBoxAwareAwaiter
    {
        private static readonly SendOrPostCallback s_run = static action => ((Action)action!)();

        public bool IsCompleted => false;

        public void OnCompleted(Action continuation) => Queue(continuation, flowsContext: true);

        public void UnsafeOnCompleted(Action continuation) => Queue(continuation, flowsContext: false);

        public void GetResult()
        {
        }

        void IStateMachineBoxAwareAwaiter.AwaitUnsafeOnCompleted(IAsyncStateMachineBox box)
        {
            if (AwaitContinuation.HasContext)
            {
                Queue(box.MoveNextAction, flowsContext: false);
            }
            else
            {
                ThreadPool.UnsafeQueueUserWorkItemInternal(box, preferLocal: false);
            }
        }

        private static void Queue(Action continuation, bool flowsContext)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            SynchronizationContext? context = SynchronizationContext.Current;
            if (context is not null && context.GetType() != typeof(SynchronizationContext))
            {
                context.Post(s_run, continuation);
                return;
            }

            TaskScheduler scheduler = TaskScheduler.Current;
            if (scheduler != TaskScheduler.Default)
            {
                Task.Factory.StartNew(continuation, default, TaskCreationOptions.PreferFairness, scheduler);
            }
            else if (flowsContext)
            {
                ThreadPool.QueueUserWorkItem(static action => ((Action)action!)(), continuation);
            }
            else
            {
                ThreadPool.UnsafeQueueUserWorkItem(static action => ((Action)action!)(), continuation);
            }
        }
    }
}
