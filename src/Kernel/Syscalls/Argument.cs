using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Handle arguments of system calls: finds the object, with a reference for the caller, and knows the
/// <see cref="PseudoHandle"/>s.
/// </summary>
internal static class Argument
{
    public static int GetProcess(ulong argument, Rights needed, out Process? process)
    {
        if ((int)argument != PseudoHandle.CurrentProcess)
        {
            return Process.Current.Handles.Lookup((int)argument, needed, out process);
        }

        process = Process.Current;
        process.Acquire();
        return 0;
    }

    public static int GetThread(ulong argument, Rights needed, out Thread? thread)
    {
        if ((int)argument != PseudoHandle.CurrentThread)
        {
            return Process.Current.Handles.Lookup((int)argument, needed, out thread);
        }

        thread = Thread.Current;
        thread.Acquire();
        return 0;
    }

    public static int GetJob(ulong argument, Rights needed, out Job? job)
    {
        if ((int)argument != PseudoHandle.CurrentJob)
        {
            return Process.Current.Handles.Lookup((int)argument, needed, out job);
        }

        // A process may use its own job, and make smaller ones in it, but not change it.
        job = null;
        if ((needed & ~(Rights.Inspect | Rights.Manage)) != 0)
        {
            return Error.EACCES;
        }

        job = Process.Current.Job;
        job.Acquire();
        return 0;
    }

    public static int GetNamespace(ulong argument, Rights needed, out Namespace? names)
    {
        if ((int)argument != PseudoHandle.CurrentNamespace)
        {
            return Process.Current.Handles.Lookup((int)argument, needed, out names);
        }

        names = Process.Current.Namespace;
        names.Acquire();
        return 0;
    }

    /// <summary>A memory object, or that of a regular file. EINVAL for anything else.</summary>
    public static int GetMemory(ulong argument, Rights needed, out MemoryObject? memory, out Rights rights)
    {
        memory = null;
        int error = Process.Current.Handles.Lookup((int)argument, needed, out KernelObject? found, out rights);
        if (error < 0)
        {
            return error;
        }

        if (found is MemoryObject direct)
        {
            memory = direct;
            return 0;
        }

        // The file holds the reference of its memory, so it must not go before that has one of its own.
        memory = (found as File)?.Memory;
        if (found is MemoryFile file)
        {
            memory = file.Memory;
            if ((file.Seals & (Seals.Write | Seals.FutureWrite)) != 0)
            {
                rights &= ~Rights.Write;
            }
        }

        memory?.Acquire();
        found!.Release();
        return memory is null ? Error.EINVAL : 0;
    }

    /// <summary>For the calls of POSIX, where a handle without the right is no open file.</summary>
    public static int GetDescription(ulong argument, Rights needed, out OpenDescription? description)
    {
        int error = Process.Current.Handles.Lookup((int)argument, needed, out KernelObject? found, out _);
        description = found as OpenDescription;
        if (description is not null)
        {
            return 0;
        }

        found?.Release();
        return error == 0 ? Error.EINVAL : Error.EBADF;
    }

    /// <summary>Puts a new object into the caller's table and gives up the creator's reference.</summary>
    public static long Insert(KernelObject? created, Rights rights, HandleFlags flags = HandleFlags.None)
    {
        if (created is null)
        {
            return Error.ENOMEM;
        }

        long handle = Process.Current.Handles.Insert(created, rights, flags);
        created.Release();
        return handle;
    }
}
