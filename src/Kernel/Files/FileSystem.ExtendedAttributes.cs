using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>Extended attributes, by path and by handle: the servers keep them, and say who may do what with them.</summary>
public static unsafe partial class FileSystem
{
    /// <summary>getxattr and listxattr: how long the value or list is; it is copied if there is room for anything. ERANGE.</summary>
    /// <param name="request">Head and name; empty for the list.</param>
    public static long ReadExtendedAttributes(in NodeArgument target, FileOperation operation, ReadOnlySpan<byte> request, ulong user, ulong size)
    {
        int result = CallOn(target, operation, request, out KernelMessage reply);
        if (result == 0)
        {
            result = reply.ReceivedLength;
            if (size != 0)
            {
                result = (ulong)result > size ? Error.ERANGE
                    : result == 0 || UserMemory.TryCopyToUser(user, reply.TakenData, (nuint)result) ? result
                    : Error.EFAULT;
            }
        }

        FileServer.Discard(ref reply);
        return result;
    }

    /// <summary>setxattr and removexattr.</summary>
    /// <param name="request">Head, name and value.</param>
    public static long ChangeExtendedAttribute(in NodeArgument target, FileOperation operation, ReadOnlySpan<byte> request)
    {
        int result = CallOn(target, operation, request, out KernelMessage reply);
        FileServer.Discard(ref reply);
        return result;
    }

    /// <summary>The reply's data is the caller's (<see cref="FileServer.Discard"/>).</summary>
    private static int CallOn(in NodeArgument target, FileOperation operation, ReadOnlySpan<byte> request, out KernelMessage reply)
    {
        if (!target.IsPath)
        {
            return CallOn(target.Handle, operation, request, out reply);
        }

        bool changes = operation is FileOperation.SetExtendedAttribute or FileOperation.RemoveExtendedAttribute;
        reply = default;
        PathLookup lookup = default;
        int result = lookup.Find(Process.Current, PseudoHandle.CurrentDirectory, target.Path, changes ? Rights.Write : Rights.Read);
        if (result >= 0)
        {
            result = lookup.Call(operation, (ulong)FlagsOf(target.Follows), 0, request, out reply);
            if (result == 0 && changes)
            {
                NamedNode.Find(ref lookup).Note(FileEvents.Attributes);
            }

            result = result == PathLookup.LeadsToHandle ? CallOn(lookup.LinkedHandle, operation, request, out reply) : result;
        }

        lookup.Dispose();
        return result;
    }

    private static int CallOn(int handle, FileOperation operation, ReadOnlySpan<byte> request, out KernelMessage reply)
    {
        reply = default;
        reply.TakesData = true;
        int error = Process.Current.Handles.Lookup(handle, Rights.None, out KernelObject? found, out Rights rights);
        if (error < 0)
        {
            return error;
        }

        bool changes = operation is FileOperation.SetExtendedAttribute or FileOperation.RemoveExtendedAttribute;
        if (found is NodeDescription { IsPlace: false } refused && changes && !MayChange(refused, rights))
        {
            error = Error.EACCES;
        }
        else if (found is NodeDescription { IsPlace: false } node)
        {
            fixed (byte* data = request)
            {
                reply.SendData = data;
                reply.SendLength = request.Length;
                error = FileServer.Call(node.Node, ref reply, operation);
            }

            if (error == 0 && changes)
            {
                node.Note(FileEvents.Attributes);
            }
        }
        else
        {
            error = found is NodeDescription ? Error.EBADF : operation == FileOperation.ListExtendedAttributes ? 0 : Error.EOPNOTSUPP;
        }

        found!.Release();
        return error;
    }
}
