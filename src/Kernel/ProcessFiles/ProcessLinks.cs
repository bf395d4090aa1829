using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>Where the links below /proc lead. Holds no state.</summary>
internal static unsafe class ProcessLinks
{
    /// <summary>
    /// The target as the message's data. ENOENT if there is none; <paramref name="forFollowing"/>: EACCES where it is no path that could be
    /// followed.
    /// </summary>
    public static int Read(in ProcessPlace place, bool forFollowing, ref KernelMessage message)
    {
        byte* data = (byte*)KernelHeap.Allocate(PathResolver.MaximumPath + NamespaceEntry.MaximumName);
        if (data == null)
        {
            return Error.ENOMEM;
        }

        int length = Write(place, forFollowing, new Span<byte>(data, PathResolver.MaximumPath + NamespaceEntry.MaximumName));
        if (length <= 0)
        {
            KernelHeap.Free(data);
            return length < 0 ? length : Error.ENOENT;
        }

        message.TakenData = data;
        message.ReceivedLength = length;
        return 0;
    }

    /// <summary>Permission bits of a link below fd: what the handle allows.</summary>
    public static uint ModeOfHandle(in ProcessPlace place)
    {
        Process? process = place.FindProcess();
        uint mode = 0;
        if (process is not null && process.Handles.Lookup((int)place.Part, Rights.None, out KernelObject? found, out Rights rights) == 0)
        {
            mode = ((rights & Rights.Read) != 0 ? 0x140u : 0x40) | ((rights & Rights.Write) != 0 ? 0x80u : 0);
            found!.Release();
        }

        process?.Release();
        return mode;
    }

    private static int Write(in ProcessPlace place, bool forFollowing, Span<byte> text)
    {
        Process caller = Process.Current;
        switch (place.File)
        {
            case ProcessFile.Self:
                return Append(text, 0, caller.ProcessId);
            case ProcessFile.ThreadSelf:
                int length = Append(text, 0, caller.ProcessId);
                length = Append(text, length, "/task/"u8);
                return Append(text, length, Thread.Current.ThreadId);
            case ProcessFile.MountsOfSelf:
                return Append(text, 0, "self/mounts"u8);
        }

        Process? process = place.FindProcess();
        if (process is null)
        {
            return Error.ENOENT;
        }

        int result = place.File switch
        {
            ProcessFile.CurrentDirectory => ToRooted(caller, text, process.CopyCurrentDirectory(text)),
            ProcessFile.Executable => WriteExecutable(caller, process, text),
            ProcessFile.RootDirectory => Append(text, 0, "/"u8),
            _ => WriteHandle(caller, process, (int)place.Part, forFollowing, text),
        };
        process.Release();
        return result;
    }

    private static int WriteExecutable(Process caller, Process process, Span<byte> text)
    {
        MemoryObject? executable = process.AcquireExecutable();
        int length = executable?.Origin is { } origin ? ToRooted(caller, text, Append(text, 0, origin.Path)) : Error.ENOENT;
        executable?.Release();
        return length;
    }

    private static int WriteHandle(Process caller, Process process, int handle, bool forFollowing, Span<byte> text)
    {
        if (process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _) < 0)
        {
            return Error.ENOENT;
        }

        int length;
        if (found is NodeDescription { Path.Length: > 0 } node)
        {
            length = ToRooted(caller, text, Append(text, 0, node.Path));
        }
        else if (forFollowing)
        {
            // What has no name can be opened anew by its own process alone.
            length = Error.EACCES;
        }
        else
        {
            length = WriteNameless(found!, text);
        }

        found!.Release();
        return length;
    }

    private static int WriteNameless(KernelObject found, Span<byte> text)
    {
        ReadOnlySpan<byte> kind = found switch
        {
            Pipe => "pipe:"u8,
            Socket => "socket:"u8,
            PollSet => "anon_inode:[eventpoll]"u8,
            EventCounter => "anon_inode:[eventfd]"u8,
            Watcher => "anon_inode:inotify"u8,
            TimerCounter => "anon_inode:[timerfd]"u8,
            MemoryFile => "/memfd:"u8,
            MemoryObject => "anon_inode:[memory]"u8,
            _ => "anon_inode:[handle]"u8,
        };
        int length = Append(text, 0, kind);
        if (found is not (Pipe or Socket))
        {
            return length;
        }

        length = Append(text, length, "["u8);
        length = Append(text, length, (found as Pipe)?.Node ?? found.Id);
        return Append(text, length, "]"u8);
    }

    /// <summary>
    /// What no name beginning with '/' leads to is shown as if the root held the assign: programs count on the '/' (glibc's dynamic linker
    /// ends itself without).
    /// </summary>
    private static int ToRooted(Process caller, Span<byte> text, int length)
    {
        length = length <= 0 ? length : FileSystem.ToRootedPath(caller, text, length);
        int root = length <= 0 ? 0 : PathResolver.RootLength(text.Slice(0, length));
        if (root < 2)
        {
            return length;
        }

        text.Slice(0, root - 1).CopyTo(text.Slice(1));
        text[0] = (byte)'/';
        if (root == length)
        {
            return length;
        }

        text.Slice(root, length - root).CopyTo(text.Slice(root + 1));
        text[root] = (byte)'/';
        return length + 1;
    }

    private static int Append(Span<byte> text, int length, ReadOnlySpan<byte> more)
    {
        more.CopyTo(text.Slice(length));
        return length + more.Length;
    }

    private static int Append(Span<byte> text, int length, ulong number)
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        return Append(text, length, Number.FormatDecimal(number, digits));
    }
}
