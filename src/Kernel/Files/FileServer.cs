using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The kernel's side of <see cref="FileOperation"/>: asks the server behind a node and checks what it answers, for a server is a
/// program like any other. Blocks the calling thread; with no lock held.
/// </summary>
public static unsafe class FileServer
{
    /// <summary>Result of <see cref="Call"/>: the path meets a symbolic link, which the message describes.</summary>
    public const int MetLink = 1;

    /// <summary>A request that has killed its server so often is not made again.</summary>
    private const int MaximumAttempts = 16;

    /// <summary>
    /// Calls the server. 0, <see cref="MetLink"/>, the server's error, EPIPE if the server or the capability is gone, EINTR, ENOMEM, EIO for an
    /// answer that makes no sense. After an error no capabilities and data are left in the message.
    /// </summary>
    public static int Call(Capability node, ref KernelMessage message, FileOperation operation)
    {
        KernelObject? target = node.AcquireObject();
        if (target is not Connection connection)
        {
            int result = target is KernelNode own ? AskKernel(own, ref message, operation) : Error.EPIPE;
            target?.Release();
            return result;
        }

        message.Words[0] = (ulong)operation;
        message.Run = connection.Channel.Run;
        if (message.WayWanted != 0)
        {
            // Where nothing is remembered of the directory that the path begins at, all of it is news.
            message.WayWanted = message.Start?.NumberIn(message.Run) is 0 or null ? 1 : message.WayWanted;
            message.Words[3] = (ulong)message.WayWanted;
        }

        SharedOpening? surplus = connection.Channel.TakeSurplus();
        message.Closing = surplus?.Node.AcquireObject() as Connection;

        // A server that dies with the call unanswered may have done what it asks for: the next one is asked again, under the same number.
        message.Words[5] = Thread.Current.ReplyId;
        int error;
        int attempts = 0;
        do
        {
            error = CallAs(Process.Current, connection, ref message);
        }
        while (error == Error.EPIPE && !connection.Channel.IsClosed && ++attempts < MaximumAttempts);
        if (surplus is not null)
        {
            message.Closing?.Release();
            message.Closing = null;
            surplus.Release();
        }

        if (error == 0 && message.WayWanted != 0)
        {
            Remember(message.Run, operation, ref message);
        }

        if (error == 0 && operation is FileOperation.Unlink or FileOperation.Rename
            && message.Run != 0 && message.Words[0] == 0 && message.Words[1] != 0)
        {
            SharedOpenings.Drop(new NodeIdentity(message.Run, message.Words[1]));
        }

        connection.Release();
        if (error < 0)
        {
            return error;
        }

        long answer = (long)message.Words[0];
        if (answer == 0 || (answer == (long)FileReply.SymbolicLink && message.TakesData))
        {
            return (int)answer;
        }

        Discard(ref message);
        return answer is < 0 and > -4096 ? (int)answer : Error.EIO;
    }

    /// <summary>Takes the report of the way out of an answer to Stat or Open, and what it says into the cache of names.</summary>
    private static void Remember(ulong run, FileOperation operation, ref KernelMessage message)
    {
        long answer = (long)message.Words[0];
        int start = answer == 0 && operation == FileOperation.Stat ? sizeof(FileStatus) : 0;
        if ((answer != 0 && answer != Error.ENOENT) || message.ReceivedLength <= start)
        {
            return;
        }

        LookupRecord* record = (LookupRecord*)(message.TakenData + start);
        int count = (message.ReceivedLength - start) / sizeof(LookupRecord);
        PathNames names = new(new ReadOnlySpan<byte>(message.SendData, message.SendLength));
        int first = message.WayWanted - 1;
        for (int i = 1; i < first; i++)
        {
            names.MoveNext();
        }

        for (int i = first; i < first + count && i - first < LookupRecord.Maximum; i++, record++)
        {
            ulong node = record->Status.Kind == 0 ? 0 : record->Status.Node;
            if (i == 0)
            {
                message.Start?.Learn(run, node);
            }
            else if (record->Directory == 0)
            {
                break;
            }
            else if (names.MoveNext())
            {
                NameCache.StoreName(run, record->Directory, names.Current, node, record->NameState);
            }

            if (node == 0)
            {
                break;
            }

            NameCache.StoreNode(run, record->Status, record->NodeState, record->AccessState);
        }

        message.ReceivedLength = start;
    }

    private static int AskKernel(KernelNode node, ref KernelMessage message, FileOperation operation)
    {
        message.ReceivedLength = 0;
        message.TakenData = null;
        message.ReceivedCapabilityCount = 0;

        // What is the kernel's has no extended attributes; that there is something is worth a look before that is said.
        bool lists = operation == FileOperation.ListExtendedAttributes;
        int result = operation is FileOperation.GetExtendedAttribute or FileOperation.SetExtendedAttribute or FileOperation.RemoveExtendedAttribute
            ? Error.EOPNOTSUPP
            : node.Answer(ref message, lists ? FileOperation.Stat : operation);
        if (lists && result == 0)
        {
            Discard(ref message);
            message.ReceivedLength = 0;
        }

        if (result < 0 || (result == MetLink && !message.TakesData))
        {
            Discard(ref message);
            return result < 0 ? result : Error.EIO;
        }

        return result;
    }

    /// <summary>
    /// Says in whose name it is (<see cref="FileCaller"/>): the numbers for file systems, and further groups behind the data, which the
    /// superuser does not need.
    /// </summary>
    private static int CallAs(Process process, Connection connection, ref KernelMessage message)
    {
        Credentials credentials = process.Credentials;
        uint user = credentials.User.FileSystem;
        int groups = user == 0 ? 0 : credentials.SupplementaryCount;
        message.Words[6] = process.ProcessId | ((ulong)groups << 32);
        message.Words[7] = user | ((ulong)credentials.Group.FileSystem << 32);
        if (groups == 0)
        {
            return KernelCall.Call(connection, ref message);
        }

        int groupBytes = groups * sizeof(uint);
        byte* own = message.SendData;
        int length = message.SendLength;
        byte* data = (byte*)KernelHeap.Allocate((nuint)(length + groupBytes));
        if (data == null)
        {
            return Error.ENOMEM;
        }

        new ReadOnlySpan<byte>(own, length).CopyTo(new Span<byte>(data, length));
        new ReadOnlySpan<byte>(credentials.Supplementary, groupBytes).CopyTo(new Span<byte>(data + length, groupBytes));
        message.SendData = data;
        message.SendLength = length + groupBytes;
        int error = KernelCall.Call(connection, ref message);
        message.SendData = own;
        message.SendLength = length;
        KernelHeap.Free(data);
        return error;
    }

    /// <summary>Gives back all that came with a reply.</summary>
    public static void Discard(ref KernelMessage message)
    {
        DiscardCapabilities(ref message, 0);
        KernelHeap.Free(message.TakenData);
        message.TakenData = null;
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

    /// <summary>Of the node itself, as it is now.</summary>
    /// <param name="node">The connection to it.</param>
    /// <param name="number">The number by which its server knows it; 0 if that is not known.</param>
    /// <param name="run">The run of the server that gave the number.</param>
    /// <param name="status">With what the kernel knows of its contents.</param>
    public static int GetStatus(Capability node, ulong number, ulong run, out FileStatus status)
    {
        status = default;
        KernelObject? target = node.AcquireObject();
        Channel? channel = (target as Connection)?.Channel;
        ulong server = channel?.Id ?? 0;
        bool isRemembered = false;
        if (channel is { Counters: { IsSome: true } counters } && run != 0 && run == channel.Run)
        {
            isRemembered = NameCache.TryGetNode(run, number, counters, out status, out _);
        }

        target?.Release();
        int error = 0;
        if (!isRemembered)
        {
            KernelMessage message = default;
            message.TakesData = true;
            message.WayWanted = run != 0 ? 1 : 0;
            error = Call(node, ref message, FileOperation.Stat);
            error = TakeAnswer(error, ref message, out status);
        }

        FileMemories.Complete(ref status, server);
        return error;
    }

    /// <summary>Takes a structure out of a reply's data and discards the rest. EIO if it does not have its size.</summary>
    public static int TakeAnswer<T>(int error, ref KernelMessage reply, out T answer)
        where T : unmanaged
    {
        answer = default;
        if (error == 0)
        {
            if (reply.ReceivedLength == sizeof(T))
            {
                answer = *(T*)reply.TakenData;
            }
            else
            {
                error = Error.EIO;
            }
        }

        Discard(ref reply);
        return error;
    }

    /// <summary>A call on the node itself whose request is words and data, and whose answer is only success or failure.</summary>
    public static int CallSimple(
        Capability node, FileOperation operation, ulong word1, ulong word2 = 0, ulong word3 = 0, ReadOnlySpan<byte> data = default)
    {
        fixed (byte* bytes = data)
        {
            KernelMessage message = default;
            message.Words[1] = word1;
            message.Words[2] = word2;
            message.Words[3] = word3;
            message.SendData = bytes;
            message.SendLength = data.Length;
            int error = Call(node, ref message, operation);
            Discard(ref message);
            return error;
        }
    }

    /// <summary>The number of the server's channel, or of the kernel's own file system, which tells them apart; 0 if the node is gone.</summary>
    public static ulong ServerOf(Capability node)
    {
        KernelObject? target = node.AcquireObject();
        ulong server = target is Connection connection ? connection.Channel.Id : target is KernelNode own ? own.FileSystem : 0;
        target?.Release();
        return server;
    }

    /// <summary>What stat(2) says about it.</summary>
    public static FileStatistics ToStatistics(in FileStatus status, ulong server)
    {
        FileStatistics result = default;
        result.Device = DeviceOf(server);
        result.Inode = status.Node;
        result.Mode = ((FileModes)status.Mode & FileModes.PermissionMask) | FileModeOf(status.Kind);
        result.LinkCount = status.LinkCount;
        result.UserId = status.UserId;
        result.GroupId = status.GroupId;
        result.SpecialDevice = status.SpecialDevice;
        result.Size = (long)status.Size;
        result.BlockSize = (int)Paging.PageSize;
        result.Blocks = (long)((status.Allocated / 512) + (status.Allocated % 512 != 0 ? 1ul : 0));
        result.ModifyTime = TimeSpecification.FromSignedNanoseconds(status.ModifiedTime);
        result.AccessTime = TimeSpecification.FromSignedNanoseconds(status.AccessTime);
        result.ChangeTime = TimeSpecification.FromSignedNanoseconds(status.ChangeTime);
        return result;
    }

    /// <summary>
    /// A number for st_dev: major 0, as Linux gives it to file systems without a block device, and the server's in the 20 bits of the minor.
    /// </summary>
    public static ulong DeviceOf(ulong server) => (server & 0xFF) | ((server & 0xFFF00) << 12);

    private static FileModes FileModeOf(FileKind kind) => kind switch
    {
        FileKind.Directory => FileModes.Directory,
        FileKind.Terminal or FileKind.CharacterDevice => FileModes.CharacterDevice,
        FileKind.Stream or FileKind.Fifo => FileModes.Pipe,
        FileKind.SymbolicLink => FileModes.SymbolicLink,
        FileKind.Socket => FileModes.Socket,
        FileKind.BlockDevice => FileModes.BlockDevice,
        _ => FileModes.Regular,
    };
}
