namespace ViperOS.Kernel.Ipc;

/// <summary>Where a thread's call is.</summary>
internal enum CallState
{
    /// <summary>The thread calls nobody, or its call has been answered or ended.</summary>
    None,

    /// <summary>In the channel's queue.</summary>
    Queued,

    /// <summary>A server has received it and not yet replied.</summary>
    Served,
}
