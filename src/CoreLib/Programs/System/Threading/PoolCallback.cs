namespace System.Threading;

/// <summary>A callback for the thread pool with its state and the execution context that it is to run in.</summary>
internal sealed class PoolCallback<TState>(Action<TState> callback, TState state, ExecutionContext? context) : IThreadPoolWorkItem
{
    public void Execute()
    {
        if (context is null || context.IsDefault)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.RunInternal(context, static item => ((PoolCallback<TState>)item!).Call(), this);
        }
    }

    private void Call() => callback(state);
}
