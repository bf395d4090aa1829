using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls of System V IPC (sysvipc(7)): message queues, and what all kinds have in common. Keys and numbers are known among
/// all jobs without limits, and within each job with limits.
/// </summary>
internal static unsafe class IpcCalls
{
    // Commands of the control calls.
    internal const int Remove = 0;
    internal const int Set = 1;
    internal const int Status = 2;
    internal const int Information = 3;

    private const uint Create = 0x200;
    private const uint Exclusive = 0x400;
    private const ulong NoWait = 0x800;
    private const ulong NoError = 0x1000;
    private const ulong Except = 0x2000;
    private const ulong CopyOnly = 0x4000;
    internal const int MaximumMessage = 8192;


    [SystemCall(SystemCallNumber.MessagesGet, "key: number, flags: IPC_* | mode", "Finds or makes a message queue; returns its number. ENOENT, EEXIST, EACCES.")]
    public static long GetMessages(ulong* registers)
    {
        int key = (int)registers[0];
        uint flags = (uint)registers[1];
        while (true)
        {
            int result = Find(ref IpcTables.Messages, key, flags, out IpcObject? found);
            if (found is null && result == 0)
            {
                result = Enter(ref IpcTables.Messages, MessageBox.Create(IpcPermissions.ForNew(flags)), key);
                if (result == Error.EEXIST)
                {
                    continue;
                }

                return result;
            }

            found?.Release();
            return result;
        }
    }

    [SystemCall(
        SystemCallNumber.MessagesSend, "queue: number, message: struct msgbuf*, size: bytes, flags: IPC_NOWAIT", "Queues a message. EAGAIN, EIDRM, EINTR.")]
    public static long Send(ulong* registers)
    {
        if (registers[2] > MaximumMessage)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(registers[1], out long type))
        {
            return Error.EFAULT;
        }

        IpcObject? found = null;
        int error = type < 1 ? Error.EINVAL : Find(ref IpcTables.Messages, registers[0], IpcPermissions.Write, out found);
        if (error < 0)
        {
            return error;
        }

        MessageBox box = (MessageBox)found!;
        QueuedText? text = QueuedText.Copy(registers[1] + sizeof(long), (int)registers[2], (ulong)type, out error);
        if (text is not null)
        {
            error = box.Send(text, (registers[3] & NoWait) == 0);
            if (error < 0)
            {
                text.Free();
            }
        }

        box.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.MessagesReceive, "queue: number, message: struct msgbuf* out, size: bytes, type: number, flags: IPC_NOWAIT | MSG_*",
        "Takes a message; returns its length. ENOMSG, E2BIG, EIDRM, EINTR.")]
    public static long Receive(ulong* registers)
    {
        ulong flags = registers[4];
        if ((long)registers[2] < 0 || ((flags & CopyOnly) != 0 && (flags & (NoWait | Except)) != NoWait))
        {
            return Error.EINVAL;
        }

        int error = Find(ref IpcTables.Messages, registers[0], IpcPermissions.Read, out IpcObject? found);
        if (error < 0)
        {
            return error;
        }

        MessageBox box = (MessageBox)found!;
        QueuedText? text = null;
        if ((flags & CopyOnly) != 0)
        {
            error = Peek(box, registers);
        }
        else
        {
            error = box.Receive((long)registers[3], (flags & Except) != 0, (flags & NoWait) == 0, registers[2], (flags & NoError) != 0, out text);
        }

        box.Release();
        if (text is null)
        {
            return error;
        }

        int length = (ulong)text.Length < registers[2] ? text.Length : (int)registers[2];
        bool done = UserMemory.TryWrite(registers[1], text.Kind)
            && UserMemory.TryCopyToUser(registers[1] + sizeof(long), text.Bytes, (nuint)length);
        text.Free();
        return done ? length : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.MessagesControl, "queue: number, command: IPC_*, status: struct msqid_ds*", "IPC_STAT, IPC_SET, IPC_RMID, IPC_INFO, MSG_INFO, MSG_STAT, MSG_STAT_ANY.")]
    public static long ControlMessages(ulong* registers)
    {
        const int StatusAt = 11;
        const int Usage = 12;
        const int AnyStatusAt = 13;
        int command = (int)registers[1];
        if (command is Information or Usage)
        {
            return IpcListing.WriteMessages(registers[2], command == Usage);
        }

        bool isAt = command is StatusAt or AnyStatusAt;
        int error = isAt
            ? IpcListing.FindAt(ref IpcTables.Messages, registers[0], command == AnyStatusAt, out IpcObject? found)
            : FindForControl(ref IpcTables.Messages, registers[0], command, out found);
        if (error < 0)
        {
            return error;
        }

        MessageBox box = (MessageBox)found!;
        if (command == Status || isAt)
        {
            IpcStatus status = IpcStatus.From(box);
            box.GetStatus(status.Words);
            error = !UserMemory.TryCopyToUser(registers[2], &status, IpcStatus.MessagesSize) ? Error.EFAULT : isAt ? box.Number : 0;
        }
        else
        {
            error = Change(ref IpcTables.Messages, box, command, registers[2], IpcStatus.MessagesSize, out IpcStatus status);
            if (error == 0 && command == Set)
            {
                ulong capacity = status.Words[5];
                error = capacity > MessageBox.DefaultCapacity && !Process.Current.Credentials.IsPrivileged ? Error.EPERM : 0;
                if (error == 0)
                {
                    box.SetCapacity(capacity);
                }
            }
        }

        box.Release();
        return error;
    }

    /// <summary>By key: the number, with the object; 0 and no object if one is to be made; ENOENT, EEXIST, EACCES.</summary>
    internal static int Find(ref IpcTable table, int key, uint flags, out IpcObject? found)
    {
        found = key == 0 ? null : table.FindKey(Process.Current.Namespace.Scope, key);
        if (found is null)
        {
            return key == 0 || (flags & Create) != 0 ? 0 : Error.ENOENT;
        }

        uint wanted = ((flags >> 6) | (flags >> 3) | flags) & (IpcPermissions.Read | IpcPermissions.Write);
        return (flags & (Create | Exclusive)) == (Create | Exclusive) ? Error.EEXIST
            : found.Permissions.Allows(wanted) ? found.Number
            : Error.EACCES;
    }

    /// <summary>By number, with a reference. EINVAL, EACCES.</summary>
    internal static int Find(ref IpcTable table, ulong number, uint access, out IpcObject? found)
    {
        found = (int)number < 0 ? null : table.Find(Process.Current.Namespace.Scope, (int)number);
        if (found is null)
        {
            return Error.EINVAL;
        }

        if (found.Permissions.Allows(access))
        {
            return 0;
        }

        found.Release();
        found = null;
        return Error.EACCES;
    }

    /// <summary>By number, with a reference: to look at it (then it must be readable) or to change it.</summary>
    internal static int FindForControl(ref IpcTable table, ulong number, int command, out IpcObject? found) =>
        Find(ref table, number, command == Status ? IpcPermissions.Read : 0, out found);

    /// <summary>The new object's number. Gives up the creator's reference.</summary>
    internal static int Enter(ref IpcTable table, IpcObject? created, int key)
    {
        if (created is null)
        {
            return Error.ENOMEM;
        }

        int error = table.Add(created, Process.Current.Namespace.Scope, key);
        int number = created.Number;
        created.Release();
        return error < 0 ? error : number;
    }

    /// <summary>IPC_RMID and IPC_SET. EPERM, EINVAL, EFAULT.</summary>
    internal static int Change(ref IpcTable table, IpcObject found, int command, ulong address, int size, out IpcStatus status)
    {
        status = default;
        if (command is not (Remove or Set))
        {
            return Error.EINVAL;
        }

        if (command == Set)
        {
            fixed (IpcStatus* place = &status)
            {
                if (!UserMemory.TryCopyFromUser(place, address, (nuint)size))
                {
                    return Error.EFAULT;
                }
            }
        }

        if (!found.Permissions.IsOwner)
        {
            return Error.EPERM;
        }

        if (command == Remove)
        {
            table.Remove(found);
        }
        else
        {
            found.SetPermissions(status.User, status.Group, status.Mode);
        }

        return 0;
    }

    private static int Peek(MessageBox box, ulong* registers)
    {
        byte* buffer = (byte*)KernelHeap.Allocate(MaximumMessage);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        int capacity = registers[2] < MaximumMessage ? (int)registers[2] : MaximumMessage;
        int length = box.Peek(registers[3], buffer, capacity, out ulong type);
        if (length > capacity)
        {
            length = (registers[4] & NoError) != 0 ? capacity : Error.E2BIG;
        }

        if (length >= 0 && !(UserMemory.TryWrite(registers[1], type) && UserMemory.TryCopyToUser(registers[1] + sizeof(long), buffer, (nuint)length)))
        {
            length = Error.EFAULT;
        }

        KernelHeap.Free(buffer);
        return length;
    }
}
