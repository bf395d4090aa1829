using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The kernel's side of <see cref="FileOperation"/>: asks the server behind a node and checks what it answers, for a server is a
/// program like any other. Blocks the calling thread; with no lock held.
/// </summary>
public static unsafe class FileServer
{
    private const int BlockSize = 4096;

    /// <summary>
    /// Calls the server. 0, the server's error, EPIPE if the server or the capability is gone, EINTR, ENOMEM, EIO for an answer
    /// that makes no sense. After an error no capabilities are left in the message.
    /// </summary>
    public static int Call(Capability node, ref KernelMessage message, FileOperation operation)
    {
        KernelObject? target = node.AcquireObject();
        if (target is not Connection connection)
        {
            target?.Release();
            return Error.EPIPE;
        }

        message.Words[0] = (ulong)operation;
        int error = KernelCall.Call(connection, ref message);
        connection.Release();
        if (error < 0)
        {
            return error;
        }

        long answer = (long)message.Words[0];
        if (answer == 0)
        {
            return 0;
        }

        DiscardCapabilities(ref message, 0);
        return answer is < 0 and > -4096 ? (int)answer : Error.EIO;
    }

    /// <summary>Gives back the capabilities of an answer from the one at <paramref name="first"/> on.</summary>
    public static void DiscardCapabilities(ref KernelMessage message, int first)
    {
        for (int i = first; i < message.ReceivedCapabilityCount; i++)
        {
            message.ReceivedCapabilities[i]?.Discard();
            message.ReceivedCapabilities[i] = null;
        }

        message.ReceivedCapabilityCount = 0;
    }

    /// <summary>The path is below the node; empty for the node itself.</summary>
    public static int GetStatus(Capability node, ReadOnlySpan<byte> path, out FileStatus status)
    {
        status = default;
        FileStatus received = default;
        fixed (byte* pathBytes = path)
        {
            KernelMessage message = default;
            message.SendData = pathBytes;
            message.SendLength = path.Length;
            message.ReceiveData = (byte*)&received;
            message.ReceiveCapacity = sizeof(FileStatus);
            int error = Call(node, ref message, FileOperation.Stat);
            if (error < 0)
            {
                return error;
            }

            DiscardCapabilities(ref message, 0);
            if (message.ReceivedLength != sizeof(FileStatus))
            {
                return Error.EIO;
            }
        }

        status = received;
        return 0;
    }

    /// <summary>A call whose request is words and a path, and whose answer is only success or failure.</summary>
    public static int CallSimple(Capability node, FileOperation operation, ulong word1, ulong word2, ReadOnlySpan<byte> data)
    {
        fixed (byte* bytes = data)
        {
            KernelMessage message = default;
            message.Words[1] = word1;
            message.Words[2] = word2;
            message.SendData = bytes;
            message.SendLength = data.Length;
            int error = Call(node, ref message, operation);
            DiscardCapabilities(ref message, 0);
            return error;
        }
    }

    /// <summary>What stat(2) says about it.</summary>
    public static FileStatistics ToStatistics(in FileStatus status)
    {
        FileStatistics result = default;
        result.Device = 1;
        result.Inode = status.Node;
        result.Mode = ((FileModes)status.Mode & FileModes.PermissionMask) | status.Kind switch
        {
            FileKind.Directory => FileModes.Directory,
            FileKind.Terminal => FileModes.CharacterDevice,
            FileKind.Stream => FileModes.Pipe,
            _ => FileModes.Regular,
        };
        result.LinkCount = status.LinkCount;
        result.Size = (long)status.Size;
        result.BlockSize = BlockSize;
        result.Blocks = (long)((status.Size / 512) + (status.Size % 512 != 0 ? 1ul : 0));
        result.ModifyTime = TimeSpecification.FromSignedNanoseconds(status.ModifiedTime);
        result.AccessTime = result.ModifyTime;
        result.ChangeTime = result.ModifyTime;
        return result;
    }
}
