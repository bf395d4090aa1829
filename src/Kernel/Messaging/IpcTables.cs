using ViperOS.Kernel.Files;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Messaging;

/// <summary>The tables of the three kinds. Made once at boot.</summary>
public static class IpcTables
{
    private static IpcTable s_messages;
    private static IpcTable s_semaphores;
    private static IpcTable s_segments;

    public static ref IpcTable Messages => ref s_messages;

    public static ref IpcTable Semaphores => ref s_semaphores;

    public static ref IpcTable Segments => ref s_segments;

    public static void Initialize()
    {
        s_messages = IpcTable.Create();
        s_semaphores = IpcTable.Create();
        s_segments = IpcTable.Create();
    }

    /// <summary>Nobody has the namespace any more.</summary>
    public static void RemoveAll(Namespace scope)
    {
        s_messages.RemoveAll(scope);
        s_semaphores.RemoveAll(scope);
        s_segments.RemoveAll(scope);
        MessageQueues.RemoveAll(scope);
    }

    /// <summary>The process ends: its adjustments to semaphores are taken back (SEM_UNDO).</summary>
    public static void UndoSemaphores(Process process)
    {
        Namespace scope = process.Namespace.Scope;
        for (IpcObject? set = s_semaphores.Next(scope, null); set is not null; set = s_semaphores.Next(scope, set))
        {
            ((SemaphoreSet)set).Undo(process.ProcessId);
        }
    }
}
