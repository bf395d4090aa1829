using System.Collections.Generic;

namespace System.Threading;

/// <summary>The lock of an object, and who waits for a pulse; the queue is guarded by the lock.</summary>
internal sealed class MonitorState
{
    public readonly Lock Lock = new();
    public readonly Queue<MonitorWaiter> Waiters = new();
}
