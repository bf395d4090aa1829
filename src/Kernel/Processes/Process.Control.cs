using System;
using System.Threading;

namespace ViperOS.Kernel.Processes;

/// <summary>What prctl(2) and personality(2) keep of a process. Single words, each written as a whole.</summary>
public sealed unsafe partial class Process
{
    private int _registeredBarriers;

    /// <summary>PR_SET_PDEATHSIG: sent when the parent ends; 0 for none. Not inherited; gone when the program gets other users.</summary>
    public int ParentDeathSignal { get; set; }

    public bool IsDumpable { get; set; }

    public bool KeepsCapabilities { get; set; }

    /// <summary>Descendants whose parent ends become its children, not the first process's.</summary>
    public bool IsSubreaper { get; set; }

    /// <summary>Executing a program never gives it other users than the process has. Inherited, and never taken back.</summary>
    public bool HasNoNewPrivileges { get; set; }

    public uint Personality { get; set; }

    /// <summary>It has asked to hear of a message queue: closing that means not to hear of it any more. Only ever set.</summary>
    internal bool HasQueueNotification { get; set; }

    /// <summary>It has used SEM_UNDO. Only ever set.</summary>
    internal bool HasSemaphoreUndo { get; set; }

    public void RegisterBarriers(int command) => Interlocked.Or(ref _registeredBarriers, command);

    public bool HasRegisteredBarriers(int command) => (Volatile.Read(ref _registeredBarriers) & command) != 0;

    /// <summary>What lists of processes show from now on.</summary>
    public void SetName(ReadOnlySpan<byte> name)
    {
        ulong state = _lock.Acquire();
        _name.Set(name);
        _lock.Release(state);
    }

    private void InitializeControl(Process? maker)
    {
        _registeredBarriers = 0;
        ParentDeathSignal = 0;
        IsDumpable = true;
        KeepsCapabilities = false;
        IsSubreaper = false;
        HasQueueNotification = false;
        HasSemaphoreUndo = false;
        HasNoNewPrivileges = maker is { HasNoNewPrivileges: true };
        Personality = maker?.Personality ?? 0;
    }
}
