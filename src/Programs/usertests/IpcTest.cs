using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>POSIX message queues and the three kinds of System V IPC, and what tells of signals and processes by handles. The expected results are those of Linux.</summary>
internal sealed unsafe class IpcTest() : UserTest("ipc")
{
    private const long Create = 0x200;
    private const long Exclusive = 0x400;
    private const long NoWait = 0x800;

    public override void Run(string[] arguments)
    {
        MessageQueues();
        Messages();
        Semaphores();
        Segments();
        SignalFiles();
        ProcessHandles();
    }

    private static long Call(SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0) =>
        SystemCall.Invoke(number, a0, a1, a2, a3, a4);

    private void MessageQueues()
    {
        long* attributes = stackalloc long[8];
        new Span<long>(attributes, 8).Clear();
        attributes[1] = 2;
        attributes[2] = 16;
        byte* buffer = stackalloc byte[16];
        uint priority = 0;
        fixed (byte* name = "usertests\0"u8)
        {
            long queue = Call(SystemCallNumber.MessageQueueOpen, (long)name, 0x842, 0x180, (long)attributes);
            Check(queue >= 0, "mq_open");
            CheckEqual(Call(SystemCallNumber.MessageQueueOpen, (long)name, 0xC2, 0x180, 0), -(long)ErrorNumber.EEXIST, "mq_open of what is there");
            CheckEqual(Call(SystemCallNumber.MessageQueueSend, queue, (long)name, 17, 1, 0), -(long)ErrorNumber.EMSGSIZE, "too long a message");
            CheckEqual(Call(SystemCallNumber.MessageQueueSend, queue, (long)name, 4, 1, 0), 0, "mq_send");
            CheckEqual(Call(SystemCallNumber.MessageQueueSend, queue, (long)name + 4, 5, 9, 0), 0, "mq_send with priority");
            CheckEqual(Call(SystemCallNumber.MessageQueueSend, queue, (long)name, 4, 1, 0), -(long)ErrorNumber.EAGAIN, "mq_send to a full queue");
            CheckEqual(Call(SystemCallNumber.MessageQueueReceive, queue, (long)buffer, 15, 0, 0), -(long)ErrorNumber.EMSGSIZE, "too small a buffer");
            CheckEqual(Call(SystemCallNumber.MessageQueueReceive, queue, (long)buffer, 16, (long)(&priority), 0), 5, "mq_receive");
            Check(priority == 9 && new ReadOnlySpan<byte>(buffer, 5).SequenceEqual("tests"u8), "the message of the highest priority");
            CheckEqual(Call(SystemCallNumber.MessageQueueUnlink, (long)name), 0, "mq_unlink");
            CheckEqual(Call(SystemCallNumber.MessageQueueUnlink, (long)name), -(long)ErrorNumber.ENOENT, "mq_unlink again");
            CheckEqual(Call(SystemCallNumber.MessageQueueAttributes, queue, 0, (long)attributes), 0, "mq_getattr");
            Check(attributes[0] == 0x800 && attributes[1] == 2 && attributes[2] == 16 && attributes[3] == 1, "the attributes");
            CheckEqual(Call(SystemCallNumber.Close, queue), 0, "mq_close");
        }
    }

    private void Messages()
    {
        long* message = stackalloc long[4];
        long queue = Call(SystemCallNumber.MessagesGet, 0x4711, Create | Exclusive | 0x180);
        Check(queue >= 0, "msgget");
        CheckEqual(Call(SystemCallNumber.MessagesGet, 0x4711, Create | Exclusive | 0x180), -(long)ErrorNumber.EEXIST, "msgget again");
        for (int i = 1; i <= 3; i++)
        {
            message[0] = i;
            message[1] = i * 100;
            CheckEqual(Call(SystemCallNumber.MessagesSend, queue, (long)message, 8, 0), 0, "msgsnd");
        }

        CheckEqual(Call(SystemCallNumber.MessagesReceive, queue, (long)message, 8, 2, NoWait), 8, "msgrcv of a type");
        Check(message[0] == 2 && message[1] == 200, "the message of that type");
        CheckEqual(Call(SystemCallNumber.MessagesReceive, queue, (long)message, 8, 2, NoWait), -(long)ErrorNumber.ENOMSG, "msgrcv of what is not there");
        CheckEqual(Call(SystemCallNumber.MessagesReceive, queue, (long)message, 4, 0, NoWait), -(long)ErrorNumber.E2BIG, "msgrcv into too little");
        CheckEqual(Call(SystemCallNumber.MessagesReceive, queue, (long)message, 8, -3, NoWait), 8, "msgrcv of the lowest");
        CheckEqual(message[0], 1, "the lowest type");
        CheckEqual(Call(SystemCallNumber.MessagesControl, queue, 0), 0, "removing the queue");
        CheckEqual(Call(SystemCallNumber.MessagesControl, queue, 0), -(long)ErrorNumber.EINVAL, "removing it again");
    }

    private void Semaphores()
    {
        short* operations = stackalloc short[6];
        long set = Call(SystemCallNumber.SemaphoresGet, 0, 2, 0x180);
        Check(set >= 0, "semget");
        CheckEqual(Call(SystemCallNumber.SemaphoresControl, set, 0, 16, 2), 0, "SETVAL");
        operations[0] = 0;
        operations[1] = -2;
        operations[2] = 0;
        operations[3] = 1;
        operations[4] = -1;
        operations[5] = 0x800;
        CheckEqual(Call(SystemCallNumber.SemaphoresOperation, set, (long)operations, 2), -(long)ErrorNumber.EAGAIN, "two operations of which one cannot be");
        CheckEqual(Call(SystemCallNumber.SemaphoresControl, set, 0, 12), 2, "the value after that");
        operations[2] = 0x1000;
        long child = Call(SystemCallNumber.Clone, 17);
        if (child == 0)
        {
            Call(SystemCallNumber.ProcessExit, Call(SystemCallNumber.SemaphoresOperation, set, (long)operations, 1));
        }

        int status = -1;
        Check(Call(SystemCallNumber.Wait4, child, (long)(&status)) == child && status == 0, "a child that takes with SEM_UNDO");
        CheckEqual(Call(SystemCallNumber.SemaphoresControl, set, 0, 12), 2, "the value after its end");
        CheckEqual(Call(SystemCallNumber.SemaphoresControl, set, 0, 11), child, "who was the last");
        CheckEqual(Call(SystemCallNumber.SemaphoresControl, set, 0, 0), 0, "removing the set");
    }

    private void Segments()
    {
        long* status = stackalloc long[14];
        long segment = Call(SystemCallNumber.SharedMemoryGet, 0, 5000, 0x180);
        Check(segment >= 0, "shmget");
        long address = Call(SystemCallNumber.SharedMemoryAttach, segment, 0, 0);
        Check(address > 0, "shmat");
        long child = Call(SystemCallNumber.Clone, 17);
        if (child == 0)
        {
            *(int*)address = 42;
            Call(SystemCallNumber.ProcessExit);
        }

        Call(SystemCallNumber.Wait4, child);
        CheckEqual(*(int*)address, 42, "what the child has written");
        CheckEqual(Call(SystemCallNumber.SharedMemoryControl, segment, 2, (long)status), 0, "IPC_STAT");
        Check(status[6] == 5000 && status[11] == 1, "size and number of mappings");
        CheckEqual(Call(SystemCallNumber.SharedMemoryDetach, address + 4096), -(long)ErrorNumber.EINVAL, "shmdt of its middle");
        CheckEqual(Call(SystemCallNumber.SharedMemoryDetach, address), 0, "shmdt");
        CheckEqual(Call(SystemCallNumber.SharedMemoryControl, segment, 0), 0, "removing the segment");
    }

    private void SignalFiles()
    {
        const int Usr1 = 10;
        ulong set = 1ul << (Usr1 - 1);
        byte* record = stackalloc byte[128];
        Call(SystemCallNumber.SignalMask, 0, (long)(&set), 0, 8);
        long file = Call(SystemCallNumber.SignalFd, -1, (long)(&set), 8, 0x800);
        Check(file >= 0, "signalfd");
        CheckEqual(Call(SystemCallNumber.Read, file, (long)record, 128), -(long)ErrorNumber.EAGAIN, "reading without a signal");
        Call(SystemCallNumber.SendSignal, Call(SystemCallNumber.GetProcessId), Usr1);
        long* poll = stackalloc long[3];
        poll[0] = file | (1L << 32);
        poll[1] = 0;
        poll[2] = 0;
        CheckEqual(Call(SystemCallNumber.Poll, (long)poll, 1, (long)(poll + 1)), 1, "poll");
        CheckEqual(Call(SystemCallNumber.Read, file, (long)record, 128), 128, "reading a signal");
        Check(*(int*)record == Usr1 && *(int*)(record + 12) == Call(SystemCallNumber.GetProcessId), "which signal it was, and from whom");
        Call(SystemCallNumber.Close, file);
        Call(SystemCallNumber.SignalMask, 1, (long)(&set), 0, 8);
    }

    private void ProcessHandles()
    {
        CheckEqual(Call(SystemCallNumber.ProcessHandleOpen, 99_999), -(long)ErrorNumber.ESRCH, "pidfd_open of nobody");
        long child = Call(SystemCallNumber.Clone, 17);
        if (child == 0)
        {
            Call(SystemCallNumber.SignalSuspend, (long)(&child), 8);
            Call(SystemCallNumber.ProcessExit);
        }

        long handle = Call(SystemCallNumber.ProcessHandleOpen, child);
        Check(handle >= 0, "pidfd_open");
        CheckEqual(Call(SystemCallNumber.ProcessHandleTake, handle, 0), -(long)ErrorNumber.EPERM, "pidfd_getfd, for which a number is not enough");
        CheckEqual(Call(SystemCallNumber.ProcessHandleSignal, handle, 9), 0, "pidfd_send_signal");
        long* poll = stackalloc long[1];
        poll[0] = handle | (1L << 32);
        CheckEqual(Call(SystemCallNumber.Poll, (long)poll, 1, 0), 1, "poll for its end");
        int status = 0;
        Check(Call(SystemCallNumber.Wait4, child, (long)(&status)) == child && status == 9, "its end");
        CheckEqual(Call(SystemCallNumber.ProcessHandleSignal, handle, 0), -(long)ErrorNumber.ESRCH, "a signal to who is gone");
        Call(SystemCallNumber.Close, handle);
    }
}
