using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>The commands of fcntl and requests of ioctl about signal-driven I/O (<see cref="IoSignal"/>).</summary>
internal static class IoSignalCalls
{
    /// <summary>F_SETOWN and its like. EINVAL, ESRCH, ENOMEM, EFAULT.</summary>
    public static long Control(OpenDescription description, FcntlCommand command, ulong argument)
    {
        switch (command)
        {
            case FcntlCommand.SetOwner:
                return SetOwner(description, (int)argument);
            case FcntlCommand.GetOwner:
                return GetOwner(description);
            case FcntlCommand.SetOwnerByKind:
                return !UserMemory.TryRead(argument, out OwnerArgument wanted) ? Error.EFAULT
                    : wanted.Target is < IoSignalTarget.Thread or > IoSignalTarget.Group ? Error.EINVAL
                    : SetOwner(description, wanted.Target, (uint)wanted.Number);
            case FcntlCommand.GetOwnerByKind:
                IoSignalOwner owner = Peek(description);
                OwnerArgument answer = new() { Target = owner.Target, Number = (int)owner.Number };
                return UserMemory.TryWrite(argument, answer) ? 0 : Error.EFAULT;
            case FcntlCommand.GetOwnerUsers:
                UserNumbers user = Peek(description).User;
                return UserMemory.TryWrite(argument, user.Real | ((ulong)user.Effective << 32)) ? 0 : Error.EFAULT;
            case FcntlCommand.GetSignal:
                return description.IoSignal?.Signal ?? 0;
            case FcntlCommand.SetSignal when argument <= (ulong)SignalNumber.Last:
                if (description.GetIoSignal() is not { } io)
                {
                    return Error.ENOMEM;
                }

                io.Signal = (int)argument;
                return 0;
            default:
                return Error.EINVAL;
        }
    }

    /// <summary>O_ASYNC as F_SETFL sets it, without effect on what cannot signal. ENOMEM.</summary>
    public static int Switch(OpenDescription description, bool on, int handle)
    {
        if (description.SignalsArrivals && (on || description.IoSignal is not null))
        {
            if (description.GetIoSignal() is not { } io)
            {
                return Error.ENOMEM;
            }

            io.Switch(description, on, handle);
        }

        return 0;
    }

    /// <summary>A request of sockets about the owner, which is named as F_SETOWN does. ENOTTY for others.</summary>
    public static long ControlSocket(Socket socket, uint request, ulong argument)
    {
        return request is ControlRequest.GetOwner or ControlRequest.GetOwnerOfSocket
            ? UserMemory.TryWrite(argument, (int)GetOwner(socket)) ? 0 : Error.EFAULT
            : UserMemory.TryRead(argument, out int wanted) ? SetOwner(socket, wanted) : Error.EFAULT;
    }

    /// <summary>A process, or with a negative number a group.</summary>
    private static long SetOwner(OpenDescription description, int number) =>
        number == int.MinValue ? Error.EINVAL
        : number < 0 ? SetOwner(description, IoSignalTarget.Group, (uint)-number)
        : SetOwner(description, IoSignalTarget.Process, (uint)number);

    private static long SetOwner(OpenDescription description, IoSignalTarget target, uint number)
    {
        int error = IoSignalOwner.Create(target, number, out IoSignalOwner owner);
        if (error < 0)
        {
            return error;
        }

        if (description.GetIoSignal() is not { } io)
        {
            owner.Release();
            return Error.ENOMEM;
        }

        io.SetOwner(owner);
        return 0;
    }

    private static long GetOwner(OpenDescription description)
    {
        IoSignalOwner owner = Peek(description);
        return owner.Target == IoSignalTarget.Group ? -(long)owner.Number : owner.Number;
    }

    /// <summary>To be looked at only: without a reference.</summary>
    private static IoSignalOwner Peek(OpenDescription description)
    {
        if (description.IoSignal is not { } io)
        {
            return default;
        }

        IoSignalOwner owner = io.AcquireOwner();
        owner.Release();
        return owner;
    }

    /// <summary>struct f_owner_ex.</summary>
    private struct OwnerArgument
    {
        public IoSignalTarget Target;
        public int Number;
    }
}
