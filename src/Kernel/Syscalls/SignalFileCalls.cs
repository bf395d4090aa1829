using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>signalfd(2).</summary>
internal static unsafe class SignalFileCalls
{
    [SystemCall(
        SystemCallNumber.SignalFd, "handle: handle or -1, set: sigset_t*, size: 8, flags: SFD_*",
        "Makes a handle to read signals from, or changes which one shows; returns it.",
        Missing = "in a process that inherited it, poll sees signals, but is not woken by them")]
    public static long SignalFd(ulong* registers)
    {
        OpenFlags flags = (OpenFlags)registers[3];
        if (registers[2] != sizeof(ulong) || (registers[3] & ~(ulong)(OpenFlags.CloseOnExec | OpenFlags.NonBlock)) != 0)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(registers[1], out ulong set))
        {
            return Error.EFAULT;
        }

        if ((int)registers[0] == -1)
        {
            SignalFile? created = SignalFile.Create(set);
            if (created is not null)
            {
                created.StatusFlags |= flags & OpenFlags.NonBlock;
            }

            HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
            return Argument.Insert(created, Rights.All & ~(Rights.Write | Rights.Execute | Rights.Map), handleFlags);
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Read, out SignalFile? file);
        if (error < 0)
        {
            return error == Error.EINVAL ? Error.EINVAL : Error.EBADF;
        }

        file!.SetMask(set);
        file.Release();
        return (int)registers[0];
    }
}
