namespace System.Threading;

/// <summary>A <see cref="WaitCallback"/> for the thread pool.</summary>
internal sealed class PoolWaitCallback(WaitCallback callback, object? state, ExecutionContext? context) : IThreadPoolWorkItem
{
    public void Execute()
    {
        if (context is null || context.IsDefault)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.RunInternal(context, static item => ((PoolWaitCallback)item!).Call(), this);
        }
    }

    private void Call() => callback(state);
}
