using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>Which file below /proc: what it is, of which process, and of which thread or handle of it. Holds nothing.</summary>
internal readonly struct ProcessPlace(ProcessFile file, uint process = 0, uint part = 0)
{
    public ProcessFile File { get; } = file;

    public uint Process { get; } = process;

    /// <summary>A thread's number (0 for the process as a whole), or a handle.</summary>
    public uint Part { get; } = part;

    public static ProcessPlace Root => new(ProcessFile.Root);

    public FileKind Kind => ProcessFileNames.KindOf(File);

    /// <summary>The inode number; 1 for the root, as in Linux.</summary>
    public ulong Node => ((ulong)Process << 40) | ((ulong)Part << 8) | (ulong)File;

    /// <summary>
    /// The process, if it is there and the caller may see it: of its own job and below, which is also what it can send signals to. A reference
    /// for the caller. Null too where no process is meant.
    /// </summary>
    public Process? FindProcess() => Process == 0 ? null : FindProcess(Process);

    public static Process? FindProcess(uint id)
    {
        Process? found = ProcessTable.Find(id);
        if (found is not null && !IsVisible(found))
        {
            found.Release();
            return null;
        }

        return found;
    }

    public static bool IsVisible(Process process) => !process.IsGone && Processes.Process.Current.Job.Contains(process.Job);

    /// <summary>Whether the caller may look at what only the process's user may.</summary>
    public static bool MayInspect(Process process)
    {
        Process caller = Processes.Process.Current;
        if (caller == process)
        {
            return true;
        }

        uint user = caller.Credentials.User.FileSystem;
        UserNumbers target = process.Credentials.User;
        return user == 0 || (user == target.Real && user == target.Effective && user == target.Saved);
    }

    /// <summary>What the directory has under a name; a place of no file if nothing.</summary>
    public ProcessPlace Step(ReadOnlySpan<byte> name)
    {
        ProcessFile found = ProcessFileNames.Find(File, name);
        if (found != ProcessFile.None)
        {
            // Handles and threads are those of the process, whichever thread's directory one comes through.
            bool ofThread = File == ProcessFile.Thread && found is not (ProcessFile.Handles or ProcessFile.HandleReports);
            return new ProcessPlace(found, Process, ofThread ? Part : 0);
        }

        if (!TryParse(name, out uint number))
        {
            return default;
        }

        ProcessPlace result = File switch
        {
            ProcessFile.Root => new ProcessPlace(ProcessFile.Process, number),
            ProcessFile.Task => new ProcessPlace(ProcessFile.Thread, Process, number),
            ProcessFile.Handles => new ProcessPlace(ProcessFile.Handle, Process, number),
            ProcessFile.HandleReports => new ProcessPlace(ProcessFile.HandleReport, Process, number),
            _ => default,
        };
        return result.Exists() ? result : default;
    }

    /// <summary>Whether what a number stands for is there and can be seen.</summary>
    public bool Exists()
    {
        if (Process == 0)
        {
            return File != ProcessFile.None && ProcessFileNames.ParentOf(File) != ProcessFile.Process;
        }

        Process? process = FindProcess();
        if (process is null)
        {
            return false;
        }

        bool exists = true;
        if (File is ProcessFile.Handle or ProcessFile.HandleReport)
        {
            exists = process.Handles.Lookup((int)Part, Rights.None, out KernelObject? found, out _) == 0;
            found?.Release();
        }
        else if (Part != 0)
        {
            Thread? thread = process.FindThread(Part);
            exists = thread is not null;
            thread?.Release();
        }

        process.Release();
        return exists;
    }

    private static bool TryParse(ReadOnlySpan<byte> name, out uint number)
    {
        number = 0;
        if (name.Length is 0 or > 8 || (name[0] == (byte)'0' && name.Length > 1))
        {
            return false;
        }

        foreach (byte each in name)
        {
            if (each - (uint)'0' > 9)
            {
                return false;
            }

            number = (number * 10) + (each - (uint)'0');
        }

        return true;
    }
}
