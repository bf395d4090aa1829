namespace System.Threading.Tasks;

/// <summary>Runtime code that runs on the thread that completes a task.</summary>
internal interface ITaskCompletionAction
{
    void Invoke(Task completingTask);

    /// <summary>Whether it may run other code in turn, so that it must not run where continuations are to be asynchronous.</summary>
    bool InvokeMayRunArbitraryCode { get; }
}
