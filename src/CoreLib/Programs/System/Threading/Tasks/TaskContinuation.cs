namespace System.Threading.Tasks;

/// <summary>Something that runs after a task.</summary>
internal abstract class TaskContinuation
{
    public abstract void Run(Task completedTask, bool canRunInline);
}
