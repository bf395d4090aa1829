namespace System.Threading.Tasks;

/// <summary>A task was called off.</summary>
public class TaskCanceledException : OperationCanceledException
{
    public TaskCanceledException()
        : base("A task was canceled.")
    {
    }

    public TaskCanceledException(string? message)
        : base(message ?? "A task was canceled.")
    {
    }

    public TaskCanceledException(string? message, Exception? innerException)
        : base(message ?? "A task was canceled.", innerException)
    {
    }

    private protected override string ClassName => "System.Threading.Tasks.TaskCanceledException";
}
