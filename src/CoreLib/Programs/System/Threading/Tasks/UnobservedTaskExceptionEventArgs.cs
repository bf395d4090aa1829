namespace System.Threading.Tasks;

/// <summary>A task's exception that nobody looked at.</summary>
public class UnobservedTaskExceptionEventArgs : EventArgs
{
    private readonly AggregateException? _exception;

    public UnobservedTaskExceptionEventArgs(AggregateException exception)
    {
        _exception = exception;
    }

    public bool Observed { get; private set; }

    public AggregateException? Exception => _exception;

    public void SetObserved() => Observed = true;
}
