namespace System.Threading.Tasks;

/// <summary>A completion action that runs on the pool because its task's continuations must not run in place.</summary>
internal sealed class CompletionActionItem(ITaskCompletionAction action, Task completed) : IThreadPoolWorkItem
{
    public void Execute() => action.Invoke(completed);
}
