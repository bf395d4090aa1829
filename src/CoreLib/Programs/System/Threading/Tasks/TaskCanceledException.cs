namespace System.Threading.Tasks;

/// <summary>A task was called off.</summary>
public class TaskCanceledException : OperationCanceledException
{
    private const string DefaultMessage = "A task was canceled.";

    [NonSerialized]
    private readonly Task? _task;

    public TaskCanceledException()
        : base(DefaultMessage)
    {
    }

    public TaskCanceledException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public TaskCanceledException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }

    public TaskCanceledException(string? message, Exception? innerException, CancellationToken token)
        : base(message ?? DefaultMessage, innerException, token)
    {
    }

    public TaskCanceledException(Task? task)
        : base(DefaultMessage, task is not null ? task.CancellationToken : CancellationToken.None)
    {
        _task = task;
    }

    public Task? Task => _task;
}
