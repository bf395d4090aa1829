using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Control messages (cmsg(3)): between struct cmsghdr in user memory and an <see cref="Ancillary"/>. SCM_RIGHTS derives capabilities
/// from the sender's handles and puts them into the receiver's table; SCM_CREDENTIALS can only tell the truth.
/// </summary>
internal static unsafe class SocketControl
{
    /// <summary>Room for as many capabilities as may travel, and more.</summary>
    private const ulong MaximumLength = 4096;

    /// <summary>Makes what is to travel; null if there is nothing. EINVAL, EBADF, EPERM, ETOOMANYREFS, ENOBUFS, ENOMEM, EFAULT.</summary>
    public static int Read(ulong user, ulong length, out Ancillary? ancillary)
    {
        ancillary = null;
        if (length > MaximumLength)
        {
            return Error.ENOBUFS;
        }

        byte* control = (byte*)KernelHeap.Allocate((nuint)length);
        if (control is null)
        {
            return Error.ENOMEM;
        }

        int error = UserMemory.TryCopyFromUser(control, user, (nuint)length) ? 0 : Error.EFAULT;
        ulong position = 0;
        while (error == 0 && length - position >= (ulong)sizeof(ControlHeader))
        {
            ControlHeader* header = (ControlHeader*)(control + position);
            if (header->Length < (ulong)sizeof(ControlHeader) || header->Length > length - position)
            {
                error = Error.EINVAL;
                break;
            }

            if (header->Level == ControlHeader.SocketLevel)
            {
                error = ReadOne(header, ref ancillary);
            }

            ulong step = ControlHeader.Align(header->Length);
            if (step > length - position)
            {
                break;
            }

            position += step;
        }

        KernelHeap.Free(control);
        if (error < 0)
        {
            ancillary?.Free();
            ancillary = null;
        }

        return error;
    }

    /// <summary>
    /// Writes what came into the control buffer of the header and sets its length; what finds no room is given back and the message
    /// marked. False at a fault.
    /// </summary>
    public static bool Write(Socket socket, ref MessageHeader header, bool closeOnExec, ref SocketReceipt receipt)
    {
        ulong room = header.Control != 0 ? header.ControlLength : 0;
        ulong user = header.Control;
        header.ControlLength = 0;
        if (socket.PassesCredentials)
        {
            ulong length = (ulong)(sizeof(ControlHeader) + sizeof(PeerCredentials));
            if (room < length)
            {
                receipt.Flags |= MessageFlags.ControlTruncated;
            }
            else
            {
                ControlHeader piece = new() { Length = length, Level = ControlHeader.SocketLevel, Type = ControlHeader.Credentials };
                if (!UserMemory.TryWrite(user, piece) || !UserMemory.TryWrite(user + (ulong)sizeof(ControlHeader), receipt.Credentials))
                {
                    return false;
                }

                Advance(ref header, ref user, ref room, length);
            }
        }

        return receipt.Ancillary is not { Count: > 0 } rights || WriteRights(rights, ref header, user, room, closeOnExec, ref receipt);
    }

    private static bool WriteRights(
        Ancillary rights, ref MessageHeader header, ulong user, ulong room, bool closeOnExec, ref SocketReceipt receipt)
    {
        HandleTable table = Process.Current.Handles;
        HandleFlags flags = closeOnExec ? HandleFlags.CloseOnExec : HandleFlags.None;
        ulong length = (ulong)sizeof(ControlHeader);
        bool isWritten = true;
        while (isWritten && length + sizeof(int) <= room && rights.Take() is Capability capability)
        {
            int handle = table.Import(capability, -1, flags);
            if (handle < 0)
            {
                capability.Discard();
                break;
            }

            isWritten = UserMemory.TryWrite(user + length, handle);
            length += sizeof(int);
        }

        if (rights.Count != 0)
        {
            receipt.Flags |= MessageFlags.ControlTruncated;
        }

        if (length > (ulong)sizeof(ControlHeader))
        {
            ControlHeader piece = new() { Length = length, Level = ControlHeader.SocketLevel, Type = ControlHeader.Rights };
            isWritten &= UserMemory.TryWrite(user, piece);
            Advance(ref header, ref user, ref room, length);
        }

        return isWritten;
    }

    private static void Advance(ref MessageHeader header, ref ulong user, ref ulong room, ulong length)
    {
        ulong step = ControlHeader.Align(length);
        step = step < room ? step : room;
        user += step;
        room -= step;
        header.ControlLength += step;
    }

    private static int ReadOne(ControlHeader* header, ref Ancillary? ancillary)
    {
        byte* data = (byte*)(header + 1);
        ulong size = header->Length - (ulong)sizeof(ControlHeader);
        PeerCredentials own = PeerCredentials.Current;
        if (header->Type == ControlHeader.Credentials)
        {
            if (size != (ulong)sizeof(PeerCredentials))
            {
                return Error.EINVAL;
            }

            PeerCredentials* claimed = (PeerCredentials*)data;
            if (claimed->ProcessId != own.ProcessId || claimed->UserId != own.UserId || claimed->GroupId != own.GroupId)
            {
                return Error.EPERM;
            }
        }
        else if (header->Type != ControlHeader.Rights)
        {
            return Error.EINVAL;
        }

        ancillary ??= Ancillary.Create(own);
        if (ancillary is null)
        {
            return Error.ENOMEM;
        }

        return header->Type == ControlHeader.Rights ? AddRights(ancillary, (int*)data, (int)(size / sizeof(int))) : 0;
    }

    private static int AddRights(Ancillary ancillary, int* handles, int count)
    {
        if (count + ancillary.Count > Ancillary.MaximumCapabilities)
        {
            return Error.EINVAL;
        }

        HandleTable table = Process.Current.Handles;
        for (int i = 0; i < count; i++)
        {
            int error = table.Information(handles[i], out HandleInformation information);
            Capability? capability = null;
            if (error >= 0)
            {
                error = table.Export(handles[i], information.Rights, move: false, out capability);
            }

            if (error < 0)
            {
                return error;
            }

            ancillary.Add(capability!);
        }

        return 0;
    }
}
