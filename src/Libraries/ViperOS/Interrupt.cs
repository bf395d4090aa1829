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
