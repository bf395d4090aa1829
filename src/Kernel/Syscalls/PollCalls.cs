using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that wait for several handles at once.</summary>
internal static unsafe partial class PollCalls
{
    private const ulong MaximumDescriptors = 1024;
    private const int MaximumEventsAtOnce = 64;

    [SystemCall(
        SystemCallNumber.Poll,
        "handles: struct pollfd*, count: number, timeout: struct timespec* or 0, signalMask: sigset_t* or 0, size: 8",
        "Waits until one of up to 1024 handles is ready, with another signal mask; returns how many are.",
        Missing = "the timeout is not changed")]
    public static long Poll(ulong* registers)
    {
        int error = ReadDeadline(registers[2], out ulong deadline);
        if (error < 0)
        {
            return error;
        }

        if (registers[1] > MaximumDescriptors)
        {
            return Error.EINVAL;
        }

        nuint size = (nuint)registers[1] * (nuint)sizeof(PollDescriptor);
        nuint objects = (nuint)registers[1] * (nuint)sizeof(nint);
        byte* buffer = (byte*)KernelHeap.Allocate(size + objects + 1);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        long result = Error.EFAULT;
        if (UserMemory.TryCopyFromUser(buffer, registers[0], size))
        {
            result = EnterMask(registers[3], registers[4]);
            result = result < 0 ? result : Poll((PollDescriptor*)buffer, (nint*)(buffer + size), (int)registers[1], deadline);
            if (result >= 0 && !UserMemory.TryCopyToUser(registers[0], buffer, size))
            {
                result = Error.EFAULT;
            }
        }

        KernelHeap.Free(buffer);
        LeaveMask(result);
        return result;
    }

    [SystemCall(SystemCallNumber.EpollCreate, "flags: EPOLL_CLOEXEC", "Makes a poll set; returns its handle.")]
    public static long CreateSet(ulong* registers)
    {
        if ((registers[0] & ~(ulong)OpenFlags.CloseOnExec) != 0)
        {
            return Error.EINVAL;
        }

        HandleFlags flags = registers[0] != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        return Argument.Insert(PollSet.Create(Process.Current.Job), Rights.All, flags);
    }

    [SystemCall(
        SystemCallNumber.EpollControl, "set: handle, operation: EPOLL_CTL_*, handle: handle, event: struct epoll_event*",
        "Adds, changes or removes a handle (Wait).",
        Missing = "EPOLLEXCLUSIVE and EPOLLWAKEUP have no effect")]
    public static long ControlSet(ulong* registers)
    {
        EpollOperation operation = (EpollOperation)(int)registers[1];
        EpollEvent wanted = default;
        if (operation != EpollOperation.Delete && !UserMemory.TryRead(registers[3], out wanted))
        {
            return Error.EFAULT;
        }

        HandleTable table = Process.Current.Handles;
        int error = table.Lookup((int)registers[0], Rights.None, out PollSet? set);
        if (error < 0)
        {
            return error;
        }

        error = table.Lookup((int)registers[2], Rights.Wait, out KernelObject? target, out _);
        if (error >= 0)
        {
            error = set!.Control(operation, (int)registers[2], target!, (PollEvents)wanted.Events, wanted.Data);
            target!.Release();
        }

        set!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.EpollWait,
        "set: handle, events: struct epoll_event*, capacity: number, timeout: ms or -1, signalMask: sigset_t* or 0, size: 8",
        "Waits until handles of the set are ready; returns how many events were written, at most 64 at a time.")]
    public static long WaitSet(ulong* registers)
    {
        if ((int)registers[2] <= 0)
        {
            return Error.EINVAL;
        }

        int milliseconds = (int)registers[3];
        ulong deadline = milliseconds < 0 ? ulong.MaxValue
            : milliseconds == 0 ? 0
            : Thread.Current.DeadlineAfter((ulong)milliseconds * 1_000_000);
        return Wait(registers, deadline);
    }

    [SystemCall(
        SystemCallNumber.EpollWait2,
        "set: handle, events: struct epoll_event*, capacity: number, timeout: struct timespec* or 0, signalMask: sigset_t* or 0, size: 8",
        "As epoll_wait, with a finer time.")]
    public static long WaitSet2(ulong* registers)
    {
        int error = ReadDeadline(registers[3], out ulong deadline);
        return (int)registers[2] <= 0 ? Error.EINVAL : error < 0 ? error : Wait(registers, deadline);
    }

    private static long Wait(ulong* registers, ulong deadline)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out PollSet? set);
        if (error < 0)
        {
            return error;
        }

        int capacity = (int)registers[2] < MaximumEventsAtOnce ? (int)registers[2] : MaximumEventsAtOnce;
        EpollEvent* events = stackalloc EpollEvent[MaximumEventsAtOnce];
        long count = EnterMask(registers[4], registers[5]);
        count = count < 0 ? count : set!.Wait(new Span<EpollEvent>(events, capacity), deadline);
        set!.Release();
        LeaveMask(count);
        return count <= 0 || UserMemory.TryCopyToUser(registers[1], events, (nuint)count * (nuint)sizeof(EpollEvent))
            ? count
            : Error.EFAULT;
    }

    /// <summary>The mask of signals for the time of the call; no address: none. EINVAL, EFAULT.</summary>
    private static int EnterMask(ulong user, ulong size)
    {
        if (user == 0)
        {
            return 0;
        }

        if (size != sizeof(ulong))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(user, out ulong mask))
        {
            return Error.EFAULT;
        }

        Process.Current.SetSignalMaskUntilReturn(Thread.Current, mask);
        return 0;
    }

    /// <summary>After an interruption the old mask comes back behind the handler.</summary>
    private static void LeaveMask(long result)
    {
        if (result != Error.EINTR && Thread.Current.HasSavedSignalMask)
        {
            Process.Current.RestoreSignalMask(Thread.Current);
        }
    }

    /// <summary>Of a relative time in user memory; no address: none.</summary>
    private static int ReadDeadline(ulong user, out ulong deadline)
    {
        deadline = ulong.MaxValue;
        if (user == 0)
        {
            return 0;
        }

        int error = TimeCalls.ReadTime(user, out ulong timeout);
        deadline = timeout == 0 ? 0 : Thread.Current.DeadlineAfter(timeout);
        return error;
    }

    private static long Poll(PollDescriptor* descriptors, nint* objects, int count, ulong deadline)
    {
        // Mostly something is ready, or nobody wants to wait: then no reference is needed.
        HandleTable table = Process.Current.Handles;
        int known = LookOnce(table, descriptors, count);
        if (known != 0 || deadline == 0)
        {
            return known;
        }

        for (int i = 0; i < count; i++)
        {
            KernelObject? found = null;
            if (descriptors[i].Handle >= 0)
            {
                table.Lookup(descriptors[i].Handle, Rights.None, out found, out _);
            }

            objects[i] = ObjectReference.ToPointer(found);
        }

        long ready = Look(descriptors, objects, count);
        if (ready == 0 && deadline != 0)
        {
            ready = WaitForAny(descriptors, objects, count, deadline);
        }

        for (int i = 0; i < count; i++)
        {
            ObjectReference.FromPointer<KernelObject>(objects[i])?.Release();
        }

        return ready;
    }

    /// <summary>As <see cref="Look"/>, by handles.</summary>
    private static int LookOnce(HandleTable table, PollDescriptor* descriptors, int count)
    {
        int ready = 0;
        for (int i = 0; i < count; i++)
        {
            PollEvents events = PollEvents.None;
            int handle = descriptors[i].Handle;
            if (handle >= 0)
            {
                events = table.TryReadSignals(handle, out Signals signals)
                    ? PollTranslation.ToEvents(signals, (PollEvents)descriptors[i].Events)
                    : PollEvents.Invalid;
            }

            descriptors[i].ReturnedEvents = (ushort)events;
            ready += events != PollEvents.None ? 1 : 0;
        }

        return ready;
    }

    /// <summary>Fills in what is ready now; returns how many are.</summary>
    private static int Look(PollDescriptor* descriptors, nint* objects, int count)
    {
        int ready = 0;
        for (int i = 0; i < count; i++)
        {
            PollEvents events = PollEvents.None;
            if (ObjectReference.FromPointer<KernelObject>(objects[i]) is KernelObject target)
            {
                events = PollTranslation.ToEvents(target.PollSignals, (PollEvents)descriptors[i].Events);
            }
            else if (descriptors[i].Handle >= 0)
            {
                events = PollEvents.Invalid;
            }

            descriptors[i].ReturnedEvents = (ushort)events;
            ready += events != PollEvents.None ? 1 : 0;
        }

        return ready;
    }

    private static long WaitForAny(PollDescriptor* descriptors, nint* objects, int count, ulong deadline)
    {
        PollGroup? group = PollGroup.Create();
        if (group is null)
        {
            return Error.ENOMEM;
        }

        PollObserver? observers = null;
        long result = 0;
        for (int i = 0; i < count && result == 0; i++)
        {
            if (ObjectReference.FromPointer<KernelObject>(objects[i]) is not KernelObject target)
            {
                continue;
            }

            GetSources(target, out KernelObject? first, out KernelObject? second);
            Signals interest = PollTranslation.ToInterest((PollEvents)descriptors[i].Events);
            if (!TryObserve(group, first!, interest, ref observers)
                || (second is not null && !TryObserve(group, second, interest, ref observers)))
            {
                result = Error.ENOMEM;
            }
        }

        while (result == 0)
        {
            result = group.Wait(deadline);
            if (result == 0)
            {
                result = Look(descriptors, objects, count);
            }
        }

        while (observers is not null)
        {
            PollObserver observer = observers;
            observers = observer.NextInCall;
            observer.Detach();
            Slab<PollObserver>.Free(observer);
        }

        group.Free();
        return result == Error.ETIMEDOUT ? 0 : result;
    }

    private static bool TryObserve(PollGroup group, KernelObject source, Signals interest, ref PollObserver? observers)
    {
        PollObserver? observer = Slab<PollObserver>.Allocate();
        if (observer is null)
        {
            return false;
        }

        observer.Group = group;
        observer.NextInCall = observers;
        observers = observer;
        observer.Attach(source, interest);
        return true;
    }

    private static void GetSources(KernelObject target, out KernelObject? first, out KernelObject? second)
    {
        first = target;
        second = null;
        if (target is OpenDescription description)
        {
            description.GetPollTargets(out first, out second);
        }
    }
}
