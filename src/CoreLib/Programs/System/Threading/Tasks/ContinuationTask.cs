namespace System.Threading.Tasks;

/// <summary>A task that is given the one it follows.</summary>
internal sealed class ContinuationTask(Task antecedent, Delegate action, object? state, TaskCreationOptions options, int kind)
    : Task(action, state, GetParent(options), default, options, kind, null)
{
    private Task? _antecedent = antecedent;

    internal override void Invoke()
    {
        Task antecedent = _antecedent!;
        _antecedent = null;
        if (Action is Action<Task> action)
        {
            action(antecedent);
        }
        else if (Action is Action<Task, object?> actionWithState)
        {
            actionWithState(antecedent, StateObject);
        }
        else
        {
            // Action<Task<T>> for whatever T.
            antecedent.InvokeContinuation(Action!, StateObject);
        }
    }
}
