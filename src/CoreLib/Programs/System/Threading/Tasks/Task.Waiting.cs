using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Waiting for tasks on a thread.</summary>
public partial class Task
{
    public void Wait() => Wait(Timeout.Infinite, default);

    public bool Wait(TimeSpan timeout) => Wait(ToWaitTimeout(timeout), default);

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) =>
        Wait(ToWaitTimeout(timeout), cancellationToken);

    public void Wait(CancellationToken cancellationToken) => Wait(Timeout.Infinite, cancellationToken);

    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(millisecondsTimeout, nameof(millisecondsTimeout));
        if (IsCompletedSuccessfully)
        {
            return true;
        }

        if (!WaitForCompletion(millisecondsTimeout, cancellationToken))
        {
            return false;
        }

        if (!IsCompletedSuccessfully)
        {
            if (IsCanceled)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ThrowIfExceptional(includeCancellation: true);
        }

        return true;
    }

    /// <summary>Waits without looking at how the task ended; runs it on this thread where that is possible.</summary>
    internal bool WaitForCompletion(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        if (IsCompleted)
        {
            return true;
        }

        // A task that only this thread could be waiting for may as well run here.
        if (millisecondsTimeout == Timeout.Infinite && !cancellationToken.CanBeCanceled && (_state & TaskStates.Started) != 0
            && (_state & TaskStates.Invoked) == 0 && Scheduler is { } scheduler
            && scheduler.TryRunInline(this, previouslyQueued: true) && IsCompleted)
        {
            return true;
        }

        SpinWait spin = default;
        while (spin.Count < 10 && Environment.ProcessorCount > 1)
        {
            if (IsCompleted)
            {
                return true;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (IsCompleted || millisecondsTimeout == 0)
        {
            return IsCompleted;
        }

        CompletionSignal signal = new();
        try
        {
            AddCompletionAction(signal, addFirst: true);
            return signal.Wait(millisecondsTimeout, cancellationToken);
        }
        finally
        {
            if (!IsCompleted)
            {
                RemoveContinuation(signal);
            }
        }
    }

    public static void WaitAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(tasks, Timeout.Infinite, default);
    }

    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitAllCore(tasks, Timeout.Infinite, default);

    public static bool WaitAll(Task[] tasks, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, ToWaitTimeout(timeout), default);
    }

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, millisecondsTimeout, default);
    }

    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(tasks, Timeout.Infinite, cancellationToken);
    }

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, millisecondsTimeout, cancellationToken);
    }

    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(new List<Task>(tasks).ToArray(), Timeout.Infinite, cancellationToken);
    }

    public static int WaitAny(params Task[] tasks) => WaitAny(tasks, Timeout.Infinite, default);

    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitAny(tasks, ToWaitTimeout(timeout), default);

    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) =>
        WaitAny(tasks, Timeout.Infinite, cancellationToken);

    public static int WaitAny(Task[] tasks, int millisecondsTimeout) => WaitAny(tasks, millisecondsTimeout, default);

    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        CheckTimeout(millisecondsTimeout, nameof(millisecondsTimeout));
        cancellationToken.ThrowIfCancellationRequested();
        int completed = -1;
        for (int i = 0; i < tasks.Length; i++)
        {
            Task task = tasks[i]
                ?? throw new ArgumentException("The tasks array included at least one null element.", nameof(tasks));
            if (completed < 0 && task.IsCompleted)
            {
                completed = i;
            }
        }

        if (completed < 0 && tasks.Length != 0)
        {
            Task<Task> first = WhenAnyCore<Task>((Task[])tasks.Clone());
            if (first.WaitForCompletion(millisecondsTimeout, cancellationToken))
            {
                completed = Array.IndexOf(tasks, first.Result);
            }
        }

        GC.KeepAlive(tasks);
        return completed;
    }

    private static bool WaitAllCore(ReadOnlySpan<Task> tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(millisecondsTimeout, nameof(millisecondsTimeout));
        foreach (Task task in tasks)
        {
            if (task is null)
            {
                throw new ArgumentException("The tasks array included at least one null element.", nameof(tasks));
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        long start = Environment.TickCount64;

        // The last first: those that were queued here are run here, the newest before the others.
        for (int i = tasks.Length - 1; i >= 0; i--)
        {
            if (!tasks[i].WaitForCompletion(TimeoutHelper.Remaining(start, millisecondsTimeout), cancellationToken))
            {
                return false;
            }
        }

        List<Exception>? exceptions = null;
        bool onlyCanceledByToken = cancellationToken.IsCancellationRequested;
        foreach (Task task in tasks)
        {
            if (task.IsCompletedSuccessfully)
            {
                continue;
            }

            onlyCanceledByToken &= task.IsCanceled && task.CancellationToken == cancellationToken;
            if (task.GetExceptions(includeCancellation: true) is { } failure)
            {
                task.MarkObservedByParent();
                (exceptions ??= []).AddRange(failure.InnerExceptions);
            }
        }

        if (exceptions is not null)
        {
            if (onlyCanceledByToken)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            throw new AggregateException(exceptions);
        }

        return true;
    }

    private static int ToWaitTimeout(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        CheckTimeout(milliseconds, nameof(timeout));
        return (int)milliseconds;
    }

    private static void CheckTimeout(long milliseconds, string name)
    {
        if (milliseconds is < -1 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name);
        }
    }
}
