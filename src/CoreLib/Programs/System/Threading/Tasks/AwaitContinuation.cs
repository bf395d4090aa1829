using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>The rest of an asynchronous method, with the execution context to run it in (null: that is taken care of).</summary>
internal class AwaitContinuation : TaskContinuation, IThreadPoolWorkItem
{
    private readonly ExecutionContext? _context;

    public AwaitContinuation(Action action, ExecutionContext? context)
    {
        Action = action;
        _context = context;
    }

    protected Action Action { get; }

    /// <summary>Whether an await would come back to something other than the thread pool.</summary>
    public static bool HasContext =>
        Thread.CurrentThread.CurrentSynchronizationContext is { } context && context.GetType() != typeof(SynchronizationContext)
        || TaskScheduler.InternalCurrent is { } scheduler && scheduler != TaskScheduler.Default;

    // Code that waits for a thread of its own kind must not be mixed with others'.
    private static bool IsInlineAllowed
    {
        get
        {
            SynchronizationContext? context = Thread.CurrentThread.CurrentSynchronizationContext;
            if (context is not null && context.GetType() != typeof(SynchronizationContext))
            {
                return false;
            }

            TaskScheduler? scheduler = TaskScheduler.InternalCurrent;
            return scheduler is null || scheduler == TaskScheduler.Default;
        }
    }

    /// <summary>A continuation for the caller's synchronization context or scheduler; null if it has none.</summary>
    public static AwaitContinuation? ForCapturedContext(Action action, bool flowsContext)
    {
        SynchronizationContext? context = Thread.CurrentThread.CurrentSynchronizationContext;
        if (context is not null && context.GetType() != typeof(SynchronizationContext))
        {
            return new SynchronizationContextContinuation(context, action, flowsContext ? ExecutionContext.Capture() : null);
        }

        TaskScheduler? scheduler = TaskScheduler.InternalCurrent;
        return scheduler is not null && scheduler != TaskScheduler.Default
            ? new SchedulerContinuation(scheduler, action, flowsContext ? ExecutionContext.Capture() : null)
            : null;
    }

    public static void RunOrSchedule(IAsyncStateMachineBox box, bool inline)
    {
        if (inline && IsInlineAllowed)
        {
            box.MoveNext();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItemInternal(box, preferLocal: true);
        }
    }

    public static void RunOrSchedule(Action action, bool inline)
    {
        if (inline && IsInlineAllowed)
        {
            action();
        }
        else
        {
            Schedule(action, null);
        }
    }

    public static void Schedule(Action action, ExecutionContext? context) =>
        ThreadPool.UnsafeQueueUserWorkItemInternal(new AwaitContinuation(action, context), preferLocal: true);

    public override void Run(Task completedTask, bool canRunInline)
    {
        if (canRunInline && IsInlineAllowed)
        {
            RunAction();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItemInternal(this, preferLocal: true);
        }
    }

    void IThreadPoolWorkItem.Execute() => RunAction();

    protected void RunAction()
    {
        if (_context is null || _context.IsDefault)
        {
            Action();
        }
        else
        {
            ExecutionContext.RunInternal(_context, static action => ((Action)action!)(), Action);
        }
    }
}
