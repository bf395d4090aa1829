namespace System.Threading.Tasks;

/// <summary>A task with a result that is given the one it follows.</summary>
internal sealed class ContinuationTask<TResult>(
    Task antecedent, Delegate function, object? state, TaskCreationOptions options, int kind)
    : Task<TResult>(function, state, GetParent(options), default, options, kind, null)
{
    private Task? _antecedent = antecedent;

    internal override void Invoke()
    {
        Task antecedent = _antecedent!;
        _antecedent = null;
        if (Action is Func<Task, TResult> function)
        {
            Value = function(antecedent);
        }
        else if (Action is Func<Task, object?, TResult> functionWithState)
        {
            Value = functionWithState(antecedent, StateObject);
        }
        else
        {
            Value = ((ContinuationFunction<TResult>)StateObject!).Invoke(antecedent);
        }
    }
}
