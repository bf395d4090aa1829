namespace System.Threading.Tasks;

/// <summary>The rest of an asynchronous method that began in a synchronization context.</summary>
internal sealed class SynchronizationContextContinuation(SynchronizationContext target, Action action, ExecutionContext? context)
    : AwaitContinuation(action, context)
{
    private static readonly SendOrPostCallback s_run = static item => ((SynchronizationContextContinuation)item!).RunAction();

    public override void Run(Task completedTask, bool canRunInline)
    {
        if (canRunInline && target == Thread.CurrentThread.CurrentSynchronizationContext)
        {
            RunAction();
        }
        else
        {
            try
            {
                target.Post(s_run, this);
            }
            catch (Exception exception)
            {
                Task.ThrowAsync(exception, targetContext: null);
            }
        }
    }
}
