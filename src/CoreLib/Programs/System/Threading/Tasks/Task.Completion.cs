namespace System.Threading.Tasks;

/// <summary>Completion of promises.</summary>
public partial class Task
{
    internal bool TryReserveCompletion() =>
        TryChangeState(TaskStates.Reserved, TaskStates.Reserved | TaskStates.Completed);

    /// <summary>Fulfils a promise without a result.</summary>
    internal bool TrySetResult()
    {
        if (!TryReserveCompletion())
        {
            return false;
        }

        CompleteSuccessfully();
        return true;
    }

    /// <summary>The completion is reserved.</summary>
    internal void CompleteSuccessfully()
    {
        AddState(TaskStates.RanToCompletion);
        TaskContingent? contingent = _contingent;
        if (contingent is not null)
        {
            contingent.CompletionEvent?.Set();
            contingent.Registration?.Unregister();
            FinishThirdStage();
        }
        else
        {
            RunContinuations();
        }
    }

    /// <summary>Somebody else has reserved the completion and is about to do it.</summary>
    internal void SpinUntilCompleted()
    {
        SpinWait wait = default;
        while (!IsCompleted)
        {
            wait.SpinOnce();
        }
    }
}
