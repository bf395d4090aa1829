using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>What only some tasks need; belongs to one task.</summary>
internal sealed class TaskContingent
{
    public CancellationToken CancellationToken;
    public CancellationTokenRegistration? Registration;

    /// <summary>Cancellation was asked for, by the token or by who completes a promise.</summary>
    public volatile bool IsCancellationRequested;
    public volatile TaskExceptionHolder? Exceptions;

    /// <summary>The task itself, and each attached child that has not completed.</summary>
    public volatile int Unfinished = 1;

    /// <summary>Children that failed, to be looked at when all are complete; guarded by a lock on the list.</summary>
    public volatile List<Task>? FailedChildren;
    public Task? Parent;
    public volatile ManualResetEventSlim? CompletionEvent;
}
