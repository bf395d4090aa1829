using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// Sockets named by paths: the node that a file server has there stands for the socket, whatever path leads to it. Holds no state of
/// its own.
/// </summary>
public static unsafe class SocketPaths
{
    private const uint AllPermissions = 0x1FF;

    /// <summary>Makes the node and binds the socket to it. EADDRINUSE if there is something of that name.</summary>
    public static int Bind(Process process, Socket socket, in SocketAddress name)
    {
        PathLookup lookup = default;
        int error = lookup.Find(process, PseudoHandle.CurrentDirectory, name.Name, Rights.Write);
        if (error >= 0)
        {
            uint mode = (uint)FileModes.Socket | (AllPermissions & ~process.FileModeMask);
            error = lookup.IsStart ? Error.EADDRINUSE : lookup.CallSimple(FileOperation.MakeNode, 0, mode);
            error = error == Error.EEXIST ? Error.EADDRINUSE : error;
        }

        if (error >= 0)
        {
            error = GetKey(ref lookup, 0, out SocketKey key);
            error = error < 0 ? error : socket.Bind(name, key);
            if (error < 0)
            {
                lookup.CallSimple(FileOperation.Unlink, 0, 0);
            }
        }

        lookup.Dispose();
        return error;
    }

    /// <summary>The socket that is bound to what the path names, with a reference. ECONNREFUSED if there is none.</summary>
    public static int Find(Process process, in SocketAddress name, out Socket? socket)
    {
        socket = null;
        PathLookup lookup = default;
        int error = lookup.Find(process, PseudoHandle.CurrentDirectory, name.Name, Rights.Write);
        if (error >= 0)
        {
            error = GetKey(ref lookup, FileCaller.Write, out SocketKey key);
            if (error >= 0)
            {
                socket = SocketNames.Acquire(key);
                error = socket is null ? Error.ECONNREFUSED : 0;
            }
        }

        lookup.Dispose();
        return error;
    }

    /// <summary>What the path names, if the caller has the access to it that is asked for (EACCES).</summary>
    private static int GetKey(ref PathLookup lookup, uint access, out SocketKey key)
    {
        int error = lookup.Call(FileOperation.Stat, 0, access, default, out KernelMessage reply);
        error = error == PathLookup.LeadsToHandle ? Error.ECONNREFUSED : error;
        error = FileServer.TakeAnswer(error, ref reply, out FileStatus status);
        key = error < 0 ? default : SocketKey.OfNode(FileServer.ServerOf(lookup.Directory!.Node), status.Node);
        return error;
    }
}
