using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Syscalls;

/// <summary>inotify(7).</summary>
internal static unsafe class WatchCalls
{
    [SystemCall(
        SystemCallNumber.InotifyInit, "flags: IN_CLOEXEC | IN_NONBLOCK", "Makes a queue of what happens to files; returns its handle.")]
    public static long Initialize(ulong* registers)
    {
        OpenFlags flags = (OpenFlags)registers[0];
        if ((registers[0] & ~(ulong)(OpenFlags.CloseOnExec | OpenFlags.NonBlock)) != 0)
        {
            return Error.EINVAL;
        }

        Watcher? watcher = Watcher.Create(Process.Current.Job);
        if (watcher is not null)
        {
            watcher.StatusFlags |= flags & OpenFlags.NonBlock;
        }

        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        return Argument.Insert(watcher, Rights.All, handleFlags);
    }

    [SystemCall(
        SystemCallNumber.InotifyAddWatch, "queue: handle, path: string, mask: IN_*",
        "Watches a file or directory, or changes what is watched; returns the watch's number.")]
    public static long Add(ulong* registers)
    {
        FileEvents mask = (FileEvents)(uint)registers[2];
        if ((mask & FileEvents.All) == 0 || (mask & (FileEvents.Add | FileEvents.OnlyNew)) == (FileEvents.Add | FileEvents.OnlyNew))
        {
            return Error.EINVAL;
        }

        int error = Find(registers[0], out Watcher? watcher);
        if (error < 0)
        {
            return error;
        }

        bool follows = (mask & FileEvents.NoFollow) == 0;
        OpenFlags flags = (mask & FileEvents.OnlyDirectory) != 0 ? OpenFlags.Directory : 0;
        long result = FileSystem.OpenPlace(Process.Current, registers[1], follows, flags, out NodeDescription? place);
        if (result >= 0 && !place!.Identity.IsSome)
        {
            place.Release();
            result = Error.EINVAL;
        }

        result = result < 0 ? result : FileWatches.Add(watcher!, place!, place!.Identity, mask);
        watcher!.Release();
        return result;
    }

    [SystemCall(SystemCallNumber.InotifyRemoveWatch, "queue: handle, watch: number", "Ends a watch.")]
    public static long Remove(ulong* registers)
    {
        int error = Find(registers[0], out Watcher? watcher);
        if (error < 0)
        {
            return error;
        }

        error = FileWatches.Remove(watcher!, (int)registers[1]);
        watcher!.Release();
        return error;
    }

    private static int Find(ulong handle, out Watcher? watcher)
    {
        int error = Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found, out _);
        watcher = found as Watcher;
        if (error == 0 && watcher is null)
        {
            found!.Release();
            return Error.EINVAL;
        }

        return error;
    }
}
