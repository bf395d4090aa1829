namespace System.Threading.Tasks;

/// <summary>Wakes the thread that waits for a task.</summary>
internal sealed class CompletionSignal : ManualResetEventSlim, ITaskCompletionAction
{
    public bool InvokeMayRunArbitraryCode => false;

    public void Invoke(Task completingTask) => Set();
}
