using System.Threading;

namespace System;

/// <summary>An operation under way. The compiler names it in every delegate type.</summary>
public interface IAsyncResult
{
    object? AsyncState { get; }

    WaitHandle AsyncWaitHandle { get; }

    bool CompletedSynchronously { get; }

    bool IsCompleted { get; }
}
