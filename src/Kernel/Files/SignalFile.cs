using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// signalfd(2): reads take signals that wait for the calling process or thread. Who waits in poll for it is told by the process that made it, in
/// whose list of such files it is (guarded by that process's lock). Holds a reference on the process.
/// </summary>
public sealed class SignalFile : OpenDescription
{
    private const int RecordSize = 128;

    private ulong _mask;
    private Process? _process;

    /// <summary>Link of the process's list.</summary>
    internal SignalFile? NextInProcess;

    public override KernelObjectType Type => KernelObjectType.Event;

    /// <summary>The signals that it shows.</summary>
    public ulong Mask => Volatile.Read(ref _mask);

    /// <summary>Whether the calling thread could read one now.</summary>
    public override Signals PollSignals => (Process.Current.GetPendingSignals(Thread.Current) & Mask) != 0 ? Signals.Readable : Signals.None;

    /// <summary>In the calling process's list. Null without memory.</summary>
    public static SignalFile? Create(ulong mask)
    {
        SignalFile? file = Slab<SignalFile>.Allocate();
        if (file is not null)
        {
            file.Initialize();
            file.StatusFlags = OpenFlags.ReadWrite;
            file._process = Process.Current;
            file._process.Acquire();
            file._process.AddSignalFile(file);
            file.SetMask(mask);
        }

        return file;
    }

    /// <summary>Shows other signals from now on.</summary>
    public void SetMask(ulong mask)
    {
        Volatile.Write(ref _mask, mask & ~SignalSet.Unblockable);
        UpdateSignals(PollSignals, Signals.None);
    }

    /// <summary>As many records as there are signals and room. EINVAL without room for one.</summary>
    public override long Read(ulong user, ulong length)
    {
        if (length < RecordSize)
        {
            return Error.EINVAL;
        }

        Process process = Process.Current;
        Thread thread = Thread.Current;
        long done = 0;
        while (length - (ulong)done >= RecordSize)
        {
            // Only the first one is waited for.
            ulong deadline = done != 0 || IsNonBlocking ? 0 : ulong.MaxValue;
            int result = process.WaitForSignal(thread, Mask, deadline, out SignalInformation information);
            if (result < 0)
            {
                UpdateSignals(Signals.None, Signals.Readable);
                UpdateSignals(PollSignals, Signals.None);
                return done != 0 ? done : result;
            }

            if (!UserMemory.TryWrite(user + (ulong)done, SignalFileRecord.From(information)))
            {
                return done != 0 ? done : Error.EFAULT;
            }

            done += RecordSize;
        }

        return done;
    }

    protected override void Destroy()
    {
        Process? process = _process;
        _process = null;
        process?.RemoveSignalFile(this);
        Slab<SignalFile>.Free(this);
        process?.Release();
    }
}
