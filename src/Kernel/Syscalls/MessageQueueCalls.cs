using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on POSIX message queues (mq_overview(7)). Their names are known as keys of System V IPC are.</summary>
internal static unsafe class MessageQueueCalls
{
    private const long DefaultMessages = 10;
    private const long DefaultLength = 8192;
    private const long MaximumMessages = 65536;
    private const long MaximumLength = 64 * 1024;
    private const long UnprivilegedMessages = 10;
    private const long UnprivilegedLength = 8192;

    /// <summary>MQ_PRIO_MAX.</summary>
    private const ulong PriorityCount = 32768;
    private const ulong Overhead = 64;

    // struct mq_attr: flags, messages at most, bytes of one at most, messages now, four reserved words.
    private const int AttributeWords = 8;

    [SystemCall(
        SystemCallNumber.MessageQueueOpen, "name: string, flags: O_*, mode: bits, attributes: struct mq_attr* or 0",
        "Opens a message queue, or with O_CREAT makes one; returns its handle.")]
    public static long Open(ulong* registers)
    {
        byte* buffer = stackalloc byte[MessageQueueName.Capacity];
        int length = ReadName(registers[0], buffer);
        if (length < 0)
        {
            return length;
        }

        OpenFlags flags = (OpenFlags)registers[1];
        OpenFlags access = flags & OpenFlags.AccessMask;
        if (access == OpenFlags.AccessMask)
        {
            return Error.EINVAL;
        }

        ReadOnlySpan<byte> name = new(buffer, length);
        Namespace scope = Process.Current.Namespace.Scope;
        MessageQueue? queue;
        int error = 0;
        bool isNew = false;
        while ((queue = MessageQueues.Find(scope, name)) is null)
        {
            if ((flags & OpenFlags.Create) == 0)
            {
                return Error.ENOENT;
            }

            error = Make(registers[2], registers[3], out queue);
            error = error < 0 ? error : MessageQueues.Add(queue!, scope, name);
            if (error == 0)
            {
                isNew = true;
                break;
            }

            queue?.Release();
            if (error != Error.EEXIST || (flags & OpenFlags.Exclusive) != 0)
            {
                return error;
            }
        }

        if (!isNew)
        {
            uint needed = (access != OpenFlags.WriteOnly ? IpcPermissions.Read : 0) | (access != OpenFlags.ReadOnly ? IpcPermissions.Write : 0);
            error = (flags & (OpenFlags.Create | OpenFlags.Exclusive)) == (OpenFlags.Create | OpenFlags.Exclusive) ? Error.EEXIST
                : queue!.Permissions.Allows(needed) ? 0
                : Error.EACCES;
        }

        long result = error;
        if (error == 0)
        {
            Rights rights = Rights.Wait | Rights.Duplicate | Rights.Transfer | Rights.Inspect
                | (access != OpenFlags.WriteOnly ? Rights.Read : 0) | (access != OpenFlags.ReadOnly ? Rights.Write : 0);
            MessageQueueDescription? description = MessageQueueDescription.Create(queue!, access | (flags & OpenFlags.NonBlock));
            result = Argument.Insert(description, rights, (flags & OpenFlags.CloseOnExec) != 0 ? Objects.HandleFlags.CloseOnExec : Objects.HandleFlags.None);
        }

        queue!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.MessageQueueUnlink, "name: string", "Takes a queue's name away; it goes when nobody has it open. ENOENT, EACCES.")]
    public static long Unlink(ulong* registers)
    {
        byte* buffer = stackalloc byte[MessageQueueName.Capacity];
        int length = ReadName(registers[0], buffer);
        return length < 0 ? length : MessageQueues.Remove(Process.Current.Namespace.Scope, new ReadOnlySpan<byte>(buffer, length));
    }

    [SystemCall(
        SystemCallNumber.MessageQueueSend, "queue: handle, bytes: bytes in, size: bytes, priority: number, deadline: struct timespec* or 0",
        "Queues a message; waits for room until a moment of the wall clock. EMSGSIZE, EAGAIN, ETIMEDOUT.", Right = Rights.Write)]
    public static long Send(ulong* registers)
    {
        int error = ReadDeadline(registers[4], out ulong deadline);
        if (error < 0 || registers[3] >= PriorityCount)
        {
            return error < 0 ? error : Error.EINVAL;
        }

        error = Find(registers[0], Rights.Write, out MessageQueueDescription? description);
        if (error < 0)
        {
            return error;
        }

        MessageQueue queue = description!.Queue;
        QueuedText? message = null;
        error = registers[2] > (ulong)queue.MaximumLength ? Error.EMSGSIZE : 0;
        if (error == 0)
        {
            message = QueuedText.Copy(registers[1], (int)registers[2], registers[3], out error);
        }

        if (message is not null)
        {
            error = queue.Send(message, !description.IsNonBlocking, deadline);
            if (error < 0)
            {
                message.Free();
            }
        }

        description.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.MessageQueueReceive,
        "queue: handle, buffer: bytes out, size: bytes, priority: unsigned* out or 0, deadline: struct timespec* or 0",
        "Takes the oldest message of the highest priority; returns its length. EMSGSIZE for a buffer smaller than a message may be, EAGAIN, ETIMEDOUT.",
        Right = Rights.Read)]
    public static long Receive(ulong* registers)
    {
        int error = ReadDeadline(registers[4], out ulong deadline);
        if (error < 0)
        {
            return error;
        }

        error = Find(registers[0], Rights.Read, out MessageQueueDescription? description);
        if (error < 0)
        {
            return error;
        }

        MessageQueue queue = description!.Queue;
        QueuedText? message = null;
        error = registers[2] < (ulong)queue.MaximumLength ? Error.EMSGSIZE : queue.Receive(!description.IsNonBlocking, deadline, out message);
        description.Release();
        if (message is null)
        {
            return error;
        }

        int length = message.Length;
        bool done = (registers[3] == 0 || UserMemory.TryWrite(registers[3], (uint)message.Kind))
            && UserMemory.TryCopyToUser(registers[1], message.Bytes, (nuint)length);
        message.Free();
        return done ? length : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.MessageQueueNotify, "queue: handle, event: struct sigevent* or 0",
        "The caller gets a signal, or with SIGEV_THREAD 32 bytes on a socket of AF_NETLINK, when a message comes to the empty queue, once. EBUSY if some "
        + "process is registered already.")]
    public static long Notify(ulong* registers)
    {
        SignalEvent how = default;
        if (registers[1] != 0)
        {
            if (!UserMemory.TryRead(registers[1], out how))
            {
                return Error.EFAULT;
            }

            if (how.Kind is not (SignalEvent.SendsSignal or SignalEvent.SendsNothing or SignalEvent.StartsThread)
                || (how.Kind == SignalEvent.SendsSignal && (uint)how.Signal > (uint)SignalNumber.Last))
            {
                return Error.EINVAL;
            }
        }

        int error = Find(registers[0], Rights.None, out MessageQueueDescription? description);
        if (error < 0)
        {
            return error;
        }

        if (registers[1] == 0)
        {
            description!.Queue.Unregister(null);
        }
        else
        {
            QueueNotification notification = default;
            error = Describe(how, ref notification);
            error = error == 0 ? description!.Queue.Register(description, notification) : error;
            if (error < 0)
            {
                notification.Socket?.Release();
            }
        }

        description!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.MessageQueueAttributes, "queue: handle, attributes: struct mq_attr* or 0, old: struct mq_attr* or 0",
        "Reads a queue's attributes, and sets O_NONBLOCK of the handle.")]
    public static long Attributes(ulong* registers)
    {
        long* attributes = stackalloc long[AttributeWords];
        if (registers[1] != 0)
        {
            if (!UserMemory.TryCopyFromUser(attributes, registers[1], AttributeWords * sizeof(long)))
            {
                return Error.EFAULT;
            }

            if ((attributes[0] & ~(long)OpenFlags.NonBlock) != 0)
            {
                return Error.EINVAL;
            }
        }

        int error = Find(registers[0], Rights.None, out MessageQueueDescription? description);
        if (error < 0)
        {
            return error;
        }

        OpenFlags flags = description!.StatusFlags;
        if (registers[1] != 0)
        {
            description.StatusFlags = (flags & ~OpenFlags.NonBlock) | (OpenFlags)(uint)attributes[0];
        }

        new Span<long>(attributes, AttributeWords).Clear();
        attributes[0] = (long)(flags & OpenFlags.NonBlock);
        attributes[1] = description.Queue.MaximumMessages;
        attributes[2] = description.Queue.MaximumLength;
        attributes[3] = description.Queue.Count;
        description.Release();
        return registers[2] == 0 || UserMemory.TryCopyToUser(registers[2], attributes, AttributeWords * sizeof(long)) ? 0 : Error.EFAULT;
    }

    /// <summary>Before a handle of the calling process is closed, if it has registered for notifications (mq_close(3)).</summary>
    internal static void BeforeClose(int handle)
    {
        if (Process.Current.Handles.Lookup(handle, Rights.None, out MessageQueueDescription? description) == 0)
        {
            description!.Queue.Unregister(null);
            description.Release();
        }
    }

    /// <summary>With a reference on the socket, also if it fails: EBADF, EINVAL, EFAULT.</summary>
    private static int Describe(in SignalEvent how, ref QueueNotification notification)
    {
        if (how.Kind != SignalEvent.StartsThread)
        {
            int signal = how.Kind == SignalEvent.SendsSignal ? how.Signal : 0;
            notification.Signal = new SignalInformation { Number = signal, Code = SignalInformation.FromMessageQueue, Second = how.Value };
            return 0;
        }

        if (Process.Current.Handles.Lookup(how.Signal, Rights.None, out notification.Socket) < 0)
        {
            return Error.EBADF;
        }

        fixed (byte* cookie = notification.Cookie)
        {
            return !notification.Socket!.IsForKernel ? Error.EINVAL
                : UserMemory.TryCopyFromUser(cookie, how.Value, QueueNotification.CookieLength) ? 0
                : Error.EFAULT;
        }
    }

    private static int Make(ulong mode, ulong attributesAddress, out MessageQueue? queue)
    {
        queue = null;
        long messages = DefaultMessages;
        long length = DefaultLength;
        Process process = Process.Current;
        if (attributesAddress != 0)
        {
            long* attributes = stackalloc long[AttributeWords];
            if (!UserMemory.TryCopyFromUser(attributes, attributesAddress, AttributeWords * sizeof(long)))
            {
                return Error.EFAULT;
            }

            bool isPrivileged = process.Credentials.IsPrivileged;
            messages = attributes[1];
            length = attributes[2];
            if (messages <= 0 || length <= 0 || messages > (isPrivileged ? MaximumMessages : UnprivilegedMessages)
                || length > (isPrivileged ? MaximumLength : UnprivilegedLength))
            {
                return Error.EINVAL;
            }
        }

        if (((ulong)length + Overhead) * (ulong)messages > process.CurrentLimit(ResourceLimitKind.MessageQueues))
        {
            return Error.EMFILE;
        }

        queue = MessageQueue.Create((int)messages, (int)length, IpcPermissions.ForNew((uint)mode & ~process.FileModeMask));
        return queue is null ? Error.ENOMEM : 0;
    }

    private static int ReadName(ulong address, byte* buffer)
    {
        int length = UserMemory.TryReadString(address, buffer, MessageQueueName.Capacity);
        return length < 0 ? length
            : length == 0 ? Error.ENOENT
            : new ReadOnlySpan<byte>(buffer, length).IndexOf((byte)'/') >= 0 ? Error.EACCES
            : length;
    }

    private static int ReadDeadline(ulong address, out ulong deadline)
    {
        deadline = ulong.MaxValue;
        if (address == 0)
        {
            return 0;
        }

        int error = TimeCalls.ReadTime(address, out ulong time);
        deadline = ClockCalls.ToDeadline(time);
        return error;
    }

    private static int Find(ulong handle, Rights needed, out MessageQueueDescription? description)
    {
        int error = Process.Current.Handles.Lookup((int)handle, needed, out description);
        return error < 0 ? Error.EBADF : 0;
    }
}
