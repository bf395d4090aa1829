using System;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// fork(2): a child with a copy of the parent's memory, of its capabilities that may be duplicated, and of the calling thread alone.
/// </summary>
public sealed unsafe partial class Process
{
    // Its maker hears of its end and sees its state; what it holds and maps is its own, for it may become a program of another user.
    internal const Rights ChildRights = Rights.Wait | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    /// <summary>What knowing a process by its number gives access to (pidfd_open(2)): what it holds and maps stays its own.</summary>
    internal const Rights NumberRights = Rights.Wait | Rights.Duplicate | Rights.Transfer;

    // 1 as long as the child of a vfork runs in its parent's memory; that waits in the queue.
    private int _borrowsMemory;
    private WaitQueue _memoryReturned;

    /// <summary>The child's number, or EAGAIN, ENOMEM, EFAULT, EMFILE, EINTR (which starts the call over). By a thread of the process.</summary>
    public static int Fork(TrapFrame* frame, in ForkRequest request)
    {
        Process parent = Current;
        if (!parent.MayFork())
        {
            return Error.EAGAIN;
        }

        int error = parent.CreateChild(request, out Process? child);
        if (error < 0)
        {
            return error;
        }

        Thread self = Thread.Current;
        if (self.NeedsAttention || self.IsKilled)
        {
            // A signal to the group may have come before the child was in it, and none of its members is to be passed over.
            child!.Abandon();
            child.Release();
            self.RememberInterruption(ulong.MaxValue);
            return Error.EINTR;
        }

        Thread? thread = Thread.Create(child!);
        if (thread is not null)
        {
            thread.SetUserStart(0, 0, 0, request.ThreadPointer);
            CopyFrame(thread, frame, request);
        }

        error = thread is null ? Error.ENOMEM : child!.AddThread(thread);
        uint id = child!.ProcessId;
        if (error == 0)
        {
            error = parent.TellOfChild(child, request);
            if (error < 0)
            {
                child.RemoveUnstarted(thread!);
                thread!.Release();
                child.Release();
                return error;
            }
        }

        if (error < 0)
        {
            thread?.Release();
            child.Abandon();
            child.Release();
            return error;
        }

        thread!.SignalStack = request.SharesMemory && !request.WaitsForExec ? default : Thread.Current.SignalStack;
        child.ExitSignal = request.ExitSignal;
        child.HasExecuted = false;
        ProcessFamily.Add(parent, child);
        Scheduler.Start(thread);
        thread.Release();
        if (request.WaitsForExec)
        {
            child.WaitForMemory();
        }

        child.Release();
        return (int)id;
    }

    /// <summary>A thread of the calling process, with registers like the calling one's. Its number, or EAGAIN, ENOMEM, EFAULT.</summary>
    public static int CloneThread(TrapFrame* frame, in ForkRequest request)
    {
        Process process = Current;
        Thread? thread = Thread.Create(process);
        if (thread is null)
        {
            return Error.ENOMEM;
        }

        thread.SetUserStart(0, 0, 0, request.ThreadPointer);
        CopyFrame(thread, frame, request);
        int error = process.AddThread(thread);
        uint id = thread.ThreadId;
        if (error == 0 && request.ParentIdAddress != 0 && !UserMemory.TryWrite(request.ParentIdAddress, id))
        {
            process.RemoveUnstarted(thread);
            error = Error.EFAULT;
        }

        if (error == 0)
        {
            Scheduler.Start(thread);
        }

        thread.Release();
        return error < 0 ? error : (int)id;
    }

    /// <summary>The child of a vfork runs another program, or ends: its parent may go on.</summary>
    internal void ReturnMemory()
    {
        if (Interlocked.Exchange(ref _borrowsMemory, 0) != 0)
        {
            _memoryReturned.WakeAll();
        }
    }

    /// <summary>Writes the child's number and handle where the parent wants them. EFAULT, EMFILE, ENOMEM.</summary>
    private int TellOfChild(Process child, in ForkRequest request)
    {
        if (request.ParentIdAddress != 0 && !UserMemory.TryWrite(request.ParentIdAddress, child.ProcessId))
        {
            return Error.EFAULT;
        }

        if (request.HandleAddress == 0)
        {
            return 0;
        }

        child.Acquire();
        long handle = Argument.Insert(child, ChildRights, HandleFlags.CloseOnExec);
        if (handle < 0)
        {
            return (int)handle;
        }

        if (!UserMemory.TryWrite(request.HandleAddress, (int)handle))
        {
            Handles.Remove((int)handle);
            return Error.EFAULT;
        }

        return 0;
    }

    private static void CopyFrame(Thread thread, TrapFrame* frame, in ForkRequest request)
    {
        *thread.Frame = *frame;
        thread.Frame->X[0] = 0;
        if (request.StackPointer != 0)
        {
            thread.Frame->StackPointer = request.StackPointer;
        }

        thread.SetIdAddress = request.SetIdAddress;
        thread.ClearIdAddress = request.ClearIdAddress;
        thread.SignalMask = Thread.Current.SignalMask;
        thread.InheritScheduling(Thread.Current);
    }

    private int CreateChild(in ForkRequest request, out Process? child)
    {
        Span<byte> name = stackalloc byte[ProcessInformation.MaximumName];
        CopyName(name);
        int error = Create(Job, Namespace, ProcessId, name, out child);
        if (error < 0)
        {
            return error;
        }

        if (request.SharesMemory)
        {
            child!._addressSpace!.Release();
            child._addressSpace = AddressSpace;
            AddressSpace.Acquire();
        }
        else
        {
            error = child!.AddressSpace.CopyFrom(AddressSpace);
        }

        if (error == 0)
        {
            error = child.Handles.CopyFrom(Handles);
        }

        if (error == 0)
        {
            error = child.CopySignalActions(this, request.ClearsSignalActions);
        }

        child.FileModeMask = FileModeMask;
        if (error == 0)
        {
            error = child.CopyCurrentDirectory(this);
        }

        if (error < 0)
        {
            child.Abandon();
            child.Release();
            child = null;
            return error;
        }

        child.SetProgram(Executable!, LoadBias);
        child.ApplyMemoryLimits(child._addressSpace);
        if (child.CurrentLimit(ResourceLimitKind.CpuTime) != ResourceLimit.Infinity)
        {
            child.LimitCpuTime();
        }

        child._borrowsMemory = request.WaitsForExec ? 1 : 0;
        return 0;
    }

    private int CopyCurrentDirectory(Process source)
    {
        byte* path = (byte*)KernelHeap.Allocate(Files.PathResolver.MaximumPath);
        if (path is null)
        {
            return Error.ENOMEM;
        }

        int length = source.CopyCurrentDirectory(new Span<byte>(path, Files.PathResolver.MaximumPath));
        int error = SetCurrentDirectory(new ReadOnlySpan<byte>(path, length));
        KernelHeap.Free(path);
        return error;
    }

    /// <summary>For a new process, which nobody knows. ENOMEM.</summary>
    private int CopySignalActions(Process source, bool clears)
    {
        SignalAction* table = source._signalActions is null ? null : AllocateSignalActions();
        if (table is null)
        {
            return source._signalActions is null ? 0 : Error.ENOMEM;
        }

        ulong state = source._lock.Acquire();
        new ReadOnlySpan<SignalAction>(source._signalActions, (int)SignalNumber.Last).CopyTo(new Span<SignalAction>(table, (int)SignalNumber.Last));
        source._lock.Release(state);
        for (int i = 0; clears && i < (int)SignalNumber.Last; i++)
        {
            if (table[i].Handler != SignalAction.Ignore)
            {
                table[i] = default;
            }
        }

        _signalActions = table;
        return 0;
    }

    /// <summary>By the parent, until <see cref="ReturnMemory"/> or the parent's own end.</summary>
    private void WaitForMemory()
    {
        while (Volatile.Read(ref _borrowsMemory) != 0)
        {
            _memoryReturned.PrepareWait(WaitKind.Killable);
            if (Volatile.Read(ref _borrowsMemory) == 0)
            {
                _memoryReturned.CancelWait();
            }
            else if (_memoryReturned.FinishWait(ulong.MaxValue) == Error.EINTR)
            {
                return;
            }
        }
    }
}
