using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on namespaces, and the one that makes a directory of a connection.</summary>
internal static unsafe class NameCalls
{
    private const int ListCapacity = 8 * 1024;

    [SystemCall(
        SystemCallNumber.NamespaceCreate, "source: handle or -1",
        "Makes a namespace: a copy of another (Read), or an empty one; returns its handle. "
        + "In one that another user than 0 made, set-user-ID files do not count.",
        Right = Rights.Read)]
    public static long Create(ulong* registers)
    {
        Namespace? source = null;
        if ((int)registers[0] != PseudoHandle.None)
        {
            int error = Argument.GetNamespace(registers[0], Rights.Read, out source);
            if (error < 0)
            {
                return error;
            }
        }

        Namespace? created = Namespace.Create(source, Process.Current.Credentials.IsPrivileged);
        source?.Release();
        return Argument.Insert(created, Rights.All & ~(Rights.Execute | Rights.Map));
    }

    [SystemCall(
        SystemCallNumber.NamespaceSet, "namespace: handle or -3, name: bytes in, nameLength: bytes, directory: handle or -1",
        "Binds a name (without colon, or / for the POSIX root) to a directory with the handle's rights, or removes it. "
        + "EPERM for one that user 0 has made, unless by user 0.",
        Right = Rights.Manage)]
    public static long Set(ulong* registers)
    {
        if (registers[2] is 0 or > NamespaceEntry.MaximumName)
        {
            return Error.EINVAL;
        }

        byte* text = stackalloc byte[NamespaceEntry.MaximumName];
        if (!UserMemory.TryCopyFromUser(text, registers[1], (nuint)registers[2]))
        {
            return Error.EFAULT;
        }

        ReadOnlySpan<byte> name = new(text, (int)registers[2]);
        int error = Argument.GetNamespace(registers[0], Rights.Manage, out Namespace? names);
        if (error < 0)
        {
            return error;
        }

        if (names!.IsTrusted && !Process.Current.Credentials.IsPrivileged)
        {
            names.Release();
            return Error.EPERM;
        }

        if ((int)registers[3] == PseudoHandle.None)
        {
            error = names!.Remove(name);
        }
        else
        {
            error = Process.Current.Handles.Lookup((int)registers[3], Rights.None, out KernelObject? found, out Rights rights);
            if (error >= 0)
            {
                error = found is Directory directory ? names!.Set(name, directory, rights) : Error.ENOTDIR;
                found!.Release();
            }
        }

        names!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.NamespaceList, "namespace: handle or -3, buffer: bytes out, size: bytes",
        "Writes the names, each ended by a zero byte; returns their length.", Right = Rights.Read)]
    public static long List(ulong* registers)
    {
        int error = Argument.GetNamespace(registers[0], Rights.Read, out Namespace? names);
        if (error < 0)
        {
            return error;
        }

        byte* buffer = (byte*)KernelHeap.Allocate(ListCapacity);
        long result = Error.ENOMEM;
        if (buffer is not null)
        {
            int size = registers[2] < ListCapacity ? (int)registers[2] : ListCapacity;
            result = names!.List(new Span<byte>(buffer, size));
            if (result > 0 && !UserMemory.TryCopyToUser(registers[1], buffer, (nuint)result))
            {
                result = Error.EFAULT;
            }

            KernelHeap.Free(buffer);
        }

        names!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.DirectoryCreate, "connection: handle",
        "Makes a directory of a connection to a file server (Write and Transfer); returns its handle.",
        Right = Rights.Write | Rights.Transfer)]
    public static long CreateDirectory(ulong* registers)
    {
        HandleTable table = Process.Current.Handles;
        int error = table.Lookup((int)registers[0], Rights.Write | Rights.Transfer, out Connection? connection);
        if (error < 0)
        {
            return error;
        }

        connection!.Release();
        error = table.Export((int)registers[0], Rights.Write, move: false, out Capability? capability);
        if (error < 0)
        {
            return error;
        }

        // Another thread may have changed what the handle names; the file layer looks again at each call.
        Directory? directory = Directory.Create(capability!, OpenFlags.ReadOnly);
        if (directory is null)
        {
            capability!.Discard();
        }

        return Argument.Insert(directory, Rights.All);
    }
}
