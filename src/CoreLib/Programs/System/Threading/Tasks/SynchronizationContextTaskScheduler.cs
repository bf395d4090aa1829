using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Runs tasks in a synchronization context.</summary>
internal sealed class SynchronizationContextTaskScheduler : TaskScheduler
{
    private readonly SynchronizationContext _context = SynchronizationContext.Current
        ?? throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler.");

    public override int MaximumConcurrencyLevel => 1;

    protected internal override void QueueTask(Task task) =>
        _context.Post(static state => ((Task)state!).ExecuteEntry(), task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        SynchronizationContext.Current == _context && TryExecuteTask(task);

    protected override IEnumerable<Task>? GetScheduledTasks() => null;
}
