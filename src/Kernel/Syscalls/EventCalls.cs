using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on events, timers and interrupts.</summary>
internal static unsafe class EventCalls
{
    private const ulong EdgeTriggered = 1;
    private const uint UserSignals = (uint)(Signals.Signaled | Signals.User);

    [SystemCall(SystemCallNumber.EventCreate, "", "Makes an event; returns its handle.")]
    public static long CreateEvent(ulong* registers) => Argument.Insert(Event.Create(), Rights.All);

    [SystemCall(
        SystemCallNumber.EventSignal, "event: handle, set: Signals, clear: Signals",
        "Sets and clears Signaled and User signals.", Right = Rights.Signal)]
    public static long Signal(ulong* registers)
    {
        if (((registers[1] | registers[2]) & ~(ulong)UserSignals) != 0)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Signal, out KernelObject? target);
        if (error < 0)
        {
            return error;
        }

        error = target!.Signal((Signals)registers[1], (Signals)registers[2]);
        target.Release();
        return error;
    }

    [SystemCall(SystemCallNumber.TimerCreate, "", "Makes a timer; returns its handle.")]
    public static long CreateTimer(ulong* registers) => Argument.Insert(Timer.Create(), Rights.All);

    [SystemCall(
        SystemCallNumber.TimerSet, "timer: handle, deadline: ns or 0, period: ns or 0",
        "Arms a timer for a moment of the monotonic clock, and then again after each period; 0 cancels. Clears Signaled.",
        Right = Rights.Signal)]
    public static long SetTimer(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Signal, out Timer? timer);
        if (error < 0)
        {
            return error;
        }

        error = timer!.Set(registers[1], registers[2]);
        timer.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.InterruptCreate, "resource: handle, number: INTID, flags: 1 for edge-triggered",
        "Binds an interrupt line that nobody has; returns its handle.", Right = Rights.Manage)]
    public static long CreateInterrupt(ulong* registers)
    {
        if (registers[1] > int.MaxValue || registers[2] > EdgeTriggered)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        error = Interrupt.Create((int)registers[1], (uint)registers[2], out Interrupt? interrupt);
        return error < 0 ? error : Argument.Insert(interrupt, Rights.All);
    }

    [SystemCall(
        SystemCallNumber.InterruptCreateMessage, "resource: handle, device: requester's number, index: number, message: InterruptMessage out",
        "Makes an interrupt that a device asks for by writing to memory (MSI), and tells what it is to write where; returns its handle. "
        + "EOPNOTSUPP if the machine has none.",
        Right = Rights.Manage)]
    public static long CreateMessageInterrupt(ulong* registers)
    {
        if (registers[1] > uint.MaxValue || registers[2] > uint.MaxValue)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        InterruptMessage message = default;
        error = Interrupt.CreateMessage((uint)registers[1], (uint)registers[2], out Interrupt? interrupt, out message.Address, out message.Data);
        if (error < 0)
        {
            return error;
        }

        if (!UserMemory.TryCopyToUser(registers[3], (byte*)&message, (nuint)sizeof(InterruptMessage)))
        {
            interrupt!.Release();
            return Error.EFAULT;
        }

        return Argument.Insert(interrupt, Rights.All);
    }

    [SystemCall(
        SystemCallNumber.InterruptAcknowledge, "interrupt: handle", "Clears the signal and lets the line interrupt again.",
        Right = Rights.Signal)]
    public static long AcknowledgeInterrupt(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Signal, out Interrupt? interrupt);
        if (error < 0)
        {
            return error;
        }

        error = interrupt!.Acknowledge();
        interrupt.Release();
        return error;
    }
}
