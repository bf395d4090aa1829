using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A slot of this process's handle table, and so a capability: an object with the rights this process has on it. Nobody owns the
/// slot but who says so: a copy of this structure is the same slot. Whoever opened it closes it.
/// <para>
/// Any use fails with EBADF if the slot is empty, EACCES if the capability lacks the right, EINVAL if the object is of another
/// kind.
/// </para>
/// </summary>
[Capability(KernelObjectType.None)]
public readonly unsafe struct Handle(int value)
{
    // Kept one higher, so that a default value is None and not slot 0, which is somebody's standard input.
    private readonly int _valuePlusOne = unchecked(value + 1);

    /// <summary>No capability; the default value.</summary>
    public static Handle None => default;

    public int Value => unchecked(_valuePlusOne - 1);

    /// <summary>False for <see cref="None"/> only; whether the slot holds something is known to the kernel.</summary>
    public bool IsSome => Value != PseudoHandle.None;


    /// <summary>Empties the slot. The object lives on while other capabilities name it.</summary>
    public ErrorNumber Close()
    {
        return SystemCall.Try(SystemCallNumber.Close, Value);
    }

    /// <summary>
    /// Derives a capability with some of the rights. Needs Duplicate. EMFILE when the job's limit of handles is reached.
    /// </summary>
    public ErrorNumber Duplicate(Rights rights, out Handle copy)
    {
        return SystemCall.TryHandle(out copy, SystemCallNumber.HandleDuplicate, Value, (uint)rights);
    }

    /// <summary>Takes back everything derived from this capability, in every process; this one stays. Needs Manage.</summary>
    public ErrorNumber Revoke()
    {
        return SystemCall.Try(SystemCallNumber.HandleRevoke, Value);
    }

    public ErrorNumber GetInformation(out HandleInformation information)
    {
        fixed (HandleInformation* pointer = &information)
        {
            *pointer = default;
            return SystemCall.Try(SystemCallNumber.HandleInformation, Value, (long)pointer);
        }
    }

    /// <summary>
    /// Waits until one of the signals is set and gives those that are. Needs Wait. ETIMEDOUT after the deadline (<see
    /// cref="Deadline"/>).
    /// </summary>
    public ErrorNumber Wait(Signals signals, ulong deadline, out Signals set)
    {
        long result = SystemCall.Invoke(SystemCallNumber.ObjectWait, Value, (uint)signals, (long)deadline);
        set = result < 0 ? Signals.None : (Signals)(uint)result;
        return SystemCall.ErrorOf(result);
    }

    /// <summary>
    /// From now on, whenever one of the signals becomes set, the channel gets a notification with the token; no signals end it.
    /// Needs Wait, and Read on the channel.
    /// </summary>
    public ErrorNumber Notify(Channel channel, ulong token, Signals signals)
    {
        return SystemCall.Try(SystemCallNumber.ObjectNotify, Value, channel.Handle.Value, (long)token, (uint)signals);
    }
}
