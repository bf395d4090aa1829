using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A device's interrupt line. When it arrives the kernel masks it and sets Signaled, until the driver acknowledges. Rights: Wait
/// waits or is notified, Signal acknowledges.
/// </summary>
[Capability(KernelObjectType.Interrupt)]
public readonly struct Interrupt(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static Interrupt None => new(Handle.None);

    /// <summary>EACCES if the resource does not cover the line, EBUSY if somebody has it.</summary>
    public static ErrorNumber Create(Resource resource, uint number, InterruptFlags flags, out Interrupt interrupt)
    {
        ErrorNumber error = SystemCall.TryHandle(
            out Handle handle, SystemCallNumber.InterruptCreate, resource.Handle.Value, number, (uint)flags);
        interrupt = new Interrupt(handle);
        return error;
    }

    /// <summary>
    /// One that a device asks for by writing a message to memory. EOPNOTSUPP if the machine has no such interrupts, EINVAL for a device or an index that
    /// its interrupt controller has no place for, EAGAIN if all are taken.
    /// </summary>
    /// <param name="device">As the interrupt controller sees it: the number with which the device writes, of PCI bus, device and function.</param>
    /// <param name="index">Which of the device's interrupts.</param>
    public static unsafe ErrorNumber CreateMessage(
        Resource resource, uint device, uint index, out InterruptMessage message, out Interrupt interrupt)
    {
        fixed (InterruptMessage* pointer = &message)
        {
            *pointer = default;
            ErrorNumber error = SystemCall.TryHandle(
                out Handle handle, SystemCallNumber.InterruptCreateMessage, resource.Handle.Value, device, index, (long)pointer);
            interrupt = new Interrupt(handle);
            return error;
        }
    }

    /// <summary>Clears the signal and unmasks the line: after the device's own cause is dealt with.</summary>
    public ErrorNumber Acknowledge()
    {
        return SystemCall.Try(SystemCallNumber.InterruptAcknowledge, Handle.Value);
    }

    public ErrorNumber Wait(ulong deadline = Deadline.Never)
    {
        return Handle.Wait(Signals.Signaled, deadline, out _);
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
