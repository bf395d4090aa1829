namespace System.Threading;

/// <summary>One registered callback, in the list of its source, whose lock guards it.</summary>
internal sealed class CancellationCallback(CancellationTokenSource source)
{
    public readonly CancellationTokenSource Source = source;

    public long Id;
    public CancellationCallback? Previous;
    public CancellationCallback? Next;
    public bool IsLinked;

    // Action<object?> or Action<object?, CancellationToken>.
    public Delegate? Callback;
    public object? State;
    public ExecutionContext? Context;
    public SynchronizationContext? Target;

    public void Run()
    {
        if (Context is null || Context.IsDefault)
        {
            Call();
        }
        else
        {
            ExecutionContext.RunInternal(Context, static callback => ((CancellationCallback)callback!).Call(), this);
        }
    }

    public void RunOnTarget()
    {
        Source.MarkRunningThread();
        Run();
    }

    private void Call()
    {
        if (Callback is Action<object?> simple)
        {
            simple(State);
        }
        else
        {
            ((Action<object?, CancellationToken>)Callback!)(State, new CancellationToken(Source));
        }
    }
}
