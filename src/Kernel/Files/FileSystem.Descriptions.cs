using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Terminals;

namespace ViperOS.Kernel.Files;

/// <summary>Makes objects of what a server answers to Open.</summary>
public static unsafe partial class FileSystem
{
    /// <summary>Makes of an answer to Open what the kind of node asks for. The answer is used up in any case.</summary>
    private static int MakeDescription(
        ref KernelMessage message, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = Rights.None;
        FileKind kind = (FileKind)message.Words[1];
        Capability? node = message.ReceivedCapabilityCount > 0 ? message.ReceivedCapabilities[0] : null;
        if (node is not { Object: Connection or KernelNode } || ((flags & OpenFlags.Directory) != 0 && kind != FileKind.Directory
            && (flags & OpenFlags.Temporary) == 0))
        {
            FileServer.Discard(ref message);
            return node is null ? Error.EIO : Error.ENOTDIR;
        }

        ulong run = message.Run;
        bool mayShare = ((OpenReply)message.Words[3] & OpenReply.Generated) == 0 && (flags & (OpenFlags.Temporary | OpenFlags.PathOnly)) == 0;
        ulong state = mayShare ? message.Words[6] : ChangeCounters.Unknown;
        int error = (flags & OpenFlags.PathOnly) != 0
            ? MakePlace(ref message, kind, allowed, path, flags, out description, out rights)
            : kind switch
            {
                FileKind.Directory => MakeDirectoryObject(ref message, allowed, path, flags, out description, out rights),
                FileKind.Regular or FileKind.Terminal or FileKind.Stream =>
                    MakeFile(ref message, kind, allowed, path, flags, out description, out rights),
                _ => MakeSpecial(ref message, kind, allowed, path, flags, out description, out rights),
            };
        if (error == 0 && description is NodeDescription opened)
        {
            opened.PathRights &= allowed;
        }

        if (error == 0 && description is NodeDescription { Identity.IsSome: true } made)
        {
            made.Run = run;
            if (state != ChangeCounters.Unknown && made is File file)
            {
                file.Share(state);
            }
        }

        return error;
    }

    private static int MakePlace(
        ref KernelMessage message, FileKind kind, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description,
        out Rights rights)
    {
        rights = CommonRights;
        Capability node = message.ReceivedCapabilities[0]!;
        ulong number = message.Words[4];
        if (kind == FileKind.Directory)
        {
            // Paths may begin at it, with the rights that they would have had.
            rights |= allowed & (Rights.Read | Rights.Write | Rights.Execute);
            description = Directory.Create(node, flags, number, path);
        }
        else
        {
            description = File.Create(kind, flags, node, number, path, null, null, default);
        }

        if (description is null)
        {
            FileServer.Discard(ref message);
            return Error.ENOMEM;
        }

        FileServer.DiscardCapabilities(ref message, 1);
        FileServer.Discard(ref message);
        return 0;
    }

    private static int MakeDirectoryObject(
        ref KernelMessage message, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = CommonRights | (allowed & (Rights.Read | Rights.Write | Rights.Execute));
        if ((flags & OpenFlags.AccessMask) == OpenFlags.ReadOnly)
        {
            description = Directory.Create(message.ReceivedCapabilities[0]!, flags, message.Words[4], path);
        }

        FileServer.DiscardCapabilities(ref message, description is null ? 0 : 1);
        FileServer.Discard(ref message);
        return (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly ? Error.EISDIR : description is null ? Error.ENOMEM : 0;
    }

    private static int MakeFile(
        ref KernelMessage message,
        FileKind kind,
        Rights allowed,
        ReadOnlySpan<byte> path,
        OpenFlags flags,
        out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        int error = TakeData(ref message, kind, out FileData data, out int used, out Rights dataRights);
        rights = CommonRights | AccessRights(flags, kind, allowed & dataRights);
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        if (error == 0 && (rights & wanted) != wanted)
        {
            error = Error.EACCES;
        }

        if (error == 0)
        {
            Capability? second = used > 2 ? message.ReceivedCapabilities[2] : null;
            Capability node = message.ReceivedCapabilities[0]!;
            description = File.Create(kind, flags, node, message.Words[4], path, message.ReceivedCapabilities[1], second, data);
            error = description is null ? Error.ENOMEM : 0;
        }

        if (error != 0)
        {
            data.Release();
        }

        FileServer.DiscardCapabilities(ref message, error != 0 ? 0 : used);
        FileServer.Discard(ref message);
        return error != 0 ? error : BeginWriting(ref description);
    }

    /// <summary>The file goes if its program runs: ETXTBSY.</summary>
    private static int BeginWriting(ref OpenDescription? description)
    {
        int error = ((File)description!).BeginWriting();
        if (error != 0)
        {
            description.Release();
            description = null;
        }

        return error;
    }

    /// <summary>Devices and FIFOs: the server keeps the name, the kernel has what is behind it.</summary>
    private static int MakeSpecial(
        ref KernelMessage message, FileKind kind, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        rights = CommonRights | AccessRights(flags, kind, allowed);
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        int error = (rights & wanted) != wanted ? Error.EACCES : Error.ENXIO;
        if (error == Error.ENXIO && kind == FileKind.CharacterDevice && MemoryDevice.Exists(message.Words[5]))
        {
            description = MemoryDevice.Create(message.Words[5], flags, message.ReceivedCapabilities[0]!, message.Words[4], path);
            error = description is null ? Error.ENOMEM : 0;
        }
        else if (error == Error.ENXIO && kind == FileKind.CharacterDevice && TerminalDevices.Exists(message.Words[5], message.ReceivedCapabilities[0]!))
        {
            error = TerminalDevices.Open(message.Words[5], flags, message.ReceivedCapabilities[0]!, message.Words[4], path, out description);
            if (error == Error.ENXIO && message.Words[5] == TerminalDevices.Controlling)
            {
                error = OpenConsole(flags, out description, out rights);
                FileServer.Discard(ref message);
                return error;
            }
        }

        if (error == Error.ENXIO && kind == FileKind.Fifo)
        {
            error = FifoFile.Open(flags, message.ReceivedCapabilities[0]!, message.Words[4], path, out FifoFile? fifo);
            description = fifo;
        }

        ulong device = message.Words[5];
        FileServer.DiscardCapabilities(ref message, description is null ? 0 : 1);
        FileServer.Discard(ref message);
        return error == Error.ENXIO && kind == FileKind.BlockDevice && !IsBlockDevice(path)
            ? OpenBlockDevice(device, allowed, flags, out description, out rights)
            : error;
    }

    /// <summary>The console, for the session that it controls: its server keeps it, and the kernel whose it is. ENXIO for others.</summary>
    private static int OpenConsole(OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = Rights.None;
        Process process = Process.Current;
        PathLookup lookup = default;

        // Both ways, for it is the input that knows whose the console is.
        OpenFlags both = (flags & ~(OpenFlags.Create | OpenFlags.AccessMask)) | OpenFlags.ReadWrite;
        int error = lookup.Find(process, PseudoHandle.CurrentDirectory, "CON:0"u8, Rights.Read | Rights.Write);
        error = error < 0 ? Error.ENXIO : OpenNode(ref lookup, both, 0, out description, out rights);
        rights &= ~(Rights.Read | Rights.Write) | RightsOf(flags & OpenFlags.AccessMask);
        lookup.Dispose();
        if (error == 0 && description is not File { IsOwnTerminal: true })
        {
            description!.Release();
            description = null;
            error = Error.ENXIO;
        }

        return error;
    }

    private static Rights RightsOf(OpenFlags access) => access switch
    {
        OpenFlags.ReadOnly => Rights.Read,
        OpenFlags.WriteOnly => Rights.Write,
        _ => Rights.Read | Rights.Write,
    };

    private static Rights AccessRights(OpenFlags flags, FileKind kind, Rights allowed)
    {
        Rights rights = Rights.None;
        if ((flags & OpenFlags.AccessMask) != OpenFlags.WriteOnly)
        {
            rights |= allowed & (Rights.Read | Rights.Execute);
        }

        if ((flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly)
        {
            rights |= allowed & Rights.Write;
        }

        return kind == FileKind.Regular ? rights | Rights.Map : rights & ~Rights.Execute;
    }

    /// <summary>
    /// Finds the objects behind the data capabilities of an answer to Open. EIO if they are not what the kind of file must have.
    /// </summary>
    private static int TakeData(ref KernelMessage message, FileKind kind, out FileData data, out int used, out Rights rights)
    {
        data = default;
        used = 1;
        rights = Rights.None;
        OpenReply reply = (OpenReply)message.Words[3];
        if (kind == FileKind.Regular)
        {
            Capability? memory = message.ReceivedCapabilityCount > 1 ? message.ReceivedCapabilities[1] : null;
            data.Memory = AcquireAs<MemoryObject>(memory);
            data.IsGenerated = (reply & OpenReply.Generated) != 0;
            data.IsDevice = (reply & OpenReply.Device) != 0;
            rights = memory?.Rights ?? Rights.None;
            used = 2;
            return data.Memory is null ? Error.EIO : 0;
        }

        bool hasInput = (reply & OpenReply.HasInput) != 0;
        bool hasOutput = (reply & OpenReply.HasOutput) != 0;
        int needed = 1 + (hasInput ? 1 : 0) + (hasOutput ? 1 : 0);
        if (needed == 1 || message.ReceivedCapabilityCount < needed)
        {
            return Error.EIO;
        }

        if (hasInput)
        {
            data.Input = AcquireAs<Pipe>(message.ReceivedCapabilities[used++]);
            rights |= Rights.Read;
        }

        if (hasOutput)
        {
            data.Output = AcquireAs<Pipe>(message.ReceivedCapabilities[used++]);
            rights |= Rights.Write;
        }

        bool isRight = (!hasInput || data.Input is { IsReader: true }) && (!hasOutput || data.Output is { IsReader: false });
        return isRight ? 0 : Error.EIO;
    }

    private static T? AcquireAs<T>(Capability? capability)
        where T : KernelObject
    {
        KernelObject? found = capability?.AcquireObject();
        if (found is T target)
        {
            return target;
        }

        found?.Release();
        return null;
    }
}
