using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// Sockets named by paths: the node that a file server has there stands for the socket, whatever path leads to it. Holds no state of
/// its own.
/// </summary>
public static unsafe class SocketPaths
{
    private const uint Mode = 0x1FF;

    /// <summary>Makes the node and binds the socket to it. EADDRINUSE if there is something of that name.</summary>
    public static int Bind(Process process, Socket socket, in SocketAddress name)
    {
        PathLookup lookup = default;
        int error = lookup.Find(process, PseudoHandle.CurrentDirectory, name.Name, Rights.Write);
        if (error >= 0)
        {
            error = MakeNode(lookup.Directory!.Node, lookup.RelativePath);
        }

        if (error >= 0)
        {
            error = GetKey(lookup.Directory!.Node, lookup.RelativePath, out SocketKey key);
            error = error < 0 ? error : socket.Bind(name, key);
            if (error < 0)
            {
                FileServer.CallSimple(lookup.Directory!.Node, FileOperation.Unlink, 0, 0, lookup.RelativePath);
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
            error = GetKey(lookup.Directory!.Node, lookup.RelativePath, out SocketKey key);
            if (error >= 0)
            {
                socket = SocketNames.Acquire(key);
                error = socket is null ? Error.ECONNREFUSED : 0;
            }
        }

        lookup.Dispose();
        return error;
    }

    private static int MakeNode(Capability directory, System.ReadOnlySpan<byte> path)
    {
        fixed (byte* bytes = path)
        {
            KernelMessage message = default;
            message.Words[1] = (ulong)(OpenFlags.ReadWrite | OpenFlags.Create | OpenFlags.Exclusive);
            message.Words[2] = Mode;
            message.SendData = bytes;
            message.SendLength = path.Length;
            int error = FileServer.Call(directory, ref message, FileOperation.Open);
            FileServer.DiscardCapabilities(ref message, 0);
            return error is Error.EEXIST or Error.EISDIR ? Error.EADDRINUSE : error;
        }
    }

    private static int GetKey(Capability directory, System.ReadOnlySpan<byte> path, out SocketKey key)
    {
        key = default;
        int error = FileServer.GetStatus(directory, path, out FileStatus status);
        if (error < 0)
        {
            return error;
        }

        KernelObject? target = directory.AcquireObject();
        if (target is Connection connection)
        {
            key = SocketKey.OfNode(connection.Channel.Id, status.Node);
        }
        else
        {
            error = Error.EPIPE;
        }

        target?.Release();
        return error;
    }
}
