using System.Globalization;

namespace System.Threading;

/// <summary>What belongs to a thread beside its work.</summary>
public sealed unsafe partial class Thread
{
    /// <summary>The mutexes that the thread holds; guarded by the lock of <see cref="WaitSubsystem"/>.</summary>
    internal WaitableMutex? FirstOwnedMutex;

    /// <summary>A thread of the pool loses what a work item changed in it.</summary>
    internal void ResetAfterWork()
    {
        if (!_isBackground)
        {
            SetBackground(true);
        }

        _priority = ThreadPriority.Normal;
    }
}
