using ViperOS.Contracts;
using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Processes;

/// <summary>The signalfd(2) files that the process has made, which it tells about signals. Guarded by its lock.</summary>
public sealed unsafe partial class Process
{
    private SignalFile? _firstSignalFile;

    internal void AddSignalFile(SignalFile file)
    {
        ulong state = _lock.Acquire();
        file.NextInProcess = _firstSignalFile;
        _firstSignalFile = file;
        _lock.Release(state);
    }

    internal void RemoveSignalFile(SignalFile file)
    {
        ulong state = _lock.Acquire();
        SignalFile? previous = null;
        SignalFile? found = _firstSignalFile;
        while (found is not null && found != file)
        {
            previous = found;
            found = found.NextInProcess;
        }

        if (previous is not null)
        {
            previous.NextInProcess = file.NextInProcess;
        }
        else if (found is not null)
        {
            _firstSignalFile = file.NextInProcess;
        }

        _lock.Release(state);
    }

    /// <summary>A signal waits now. Under the lock.</summary>
    private void TellSignalFiles(ulong bit)
    {
        for (SignalFile? file = _firstSignalFile; file is not null; file = file.NextInProcess)
        {
            if ((file.Mask & bit) != 0)
            {
                file.UpdateSignals(Signals.Readable, Signals.None, again: true);
            }
        }
    }
}
