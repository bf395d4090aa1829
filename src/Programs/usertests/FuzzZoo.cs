using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>One of each kind of thing that system calls work on, so that a fuzzer's calls find something from the first on.</summary>
internal sealed unsafe class FuzzZoo
{
    private const int Parent = -100;
    private const int ReadWriteCreate = 0x842;
    private const int NonBlock = 0x800;
    private const int OwnerAndAll = 0x1B6;
    private const int Create = 0x200;
    private readonly int[] _first = new int[Kinds.Length + 1];

    /// <summary>The kinds of handles as <see cref="FuzzKinds"/> writes them, in the order in which they are made.</summary>
    private const string Kinds = "~/@=$#%&+^*,";

    /// <summary>Makes all that; numbers of IPC objects go to the list.</summary>
    public FuzzZoo(Span<int> identifiers)
    {
        fixed (byte* first = "fz0\0"u8, second = "fz1\0"u8, third = "fz2\0"u8, folder = ".\0"u8, terminals = "/dev/ptmx\0"u8)
        {
            ulong* pair = stackalloc ulong[1];
            long set = 1L << 27;
            Make(SystemCallNumber.MakeNodeAt, Parent, (long)second, 0x11B6);
            Make(SystemCallNumber.MakeDirectoryAt, Parent, (long)third, 0x1FF);
            Begin('~', Make(SystemCallNumber.OpenAt, Parent, (long)first, ReadWriteCreate, OwnerAndAll));
            Make(SystemCallNumber.MemoryFileCreate, (long)first, 2);
            Begin('/', Make(SystemCallNumber.OpenAt, Parent, (long)folder, 0x4000));
            Begin('@', Make(SystemCallNumber.OpenAt, Parent, (long)terminals, 0x902));
            Begin('=', Make(SystemCallNumber.OpenAt, Parent, (long)second, 2 | NonBlock));
            Make(SystemCallNumber.Pipe2, (long)pair, NonBlock);
            Make(SystemCallNumber.Pipe2, (long)pair, NonBlock);
            Begin('$', Make(SystemCallNumber.Socket, 1, 1 | NonBlock));
            Make(SystemCallNumber.Socket, 1, 5 | NonBlock);
            Make(SystemCallNumber.SocketPair, 1, 1 | NonBlock, 0, (long)pair);
            Make(SystemCallNumber.SocketPair, 1, 2 | NonBlock, 0, (long)pair);
            Begin('#', Make(SystemCallNumber.EpollCreate));
            Begin('%', Make(SystemCallNumber.TimerCounterCreate, 1, NonBlock));
            Begin('&', Make(SystemCallNumber.InotifyInit, NonBlock));
            Begin('+', Make(SystemCallNumber.MessageQueueOpen, (long)first, ReadWriteCreate, OwnerAndAll));
            Begin('^', Make(SystemCallNumber.ProcessHandleOpen, Process.CurrentId));
            Begin('*', Make(SystemCallNumber.MemoryCreate, 0x4000));
            Begin(',', Make(SystemCallNumber.NamespaceCreate, -1));
            Begin('\0', Make(SystemCallNumber.SignalFd, -1, (long)&set, 8, NonBlock));
            Make(SystemCallNumber.EventFd, 1, NonBlock);
            Make(SystemCallNumber.EventCreate);
            Make(SystemCallNumber.TimerCreate);
            Make(SystemCallNumber.JobCreate, Job.Current.Handle.Value);
            long channel = Make(SystemCallNumber.ChannelCreate, 8);
            Make(SystemCallNumber.ChannelConnect, channel, 1);
        }

        int count = 0;
        for (int key = 0; key < 2; key++)
        {
            identifiers[count++] = (int)Make(SystemCallNumber.MessagesGet, key, Create | OwnerAndAll);
            identifiers[count++] = (int)Make(SystemCallNumber.SemaphoresGet, key, 4, Create | OwnerAndAll);
            identifiers[count++] = (int)Make(SystemCallNumber.SharedMemoryGet, key, 0x2000, Create | OwnerAndAll);
        }
    }

    /// <summary>Some handle that was of that kind at first, or -1 if there is no such kind.</summary>
    public int Find(char kind, FuzzNumbers numbers)
    {
        int index = Kinds.IndexOf(kind);
        int count = index < 0 ? 0 : _first[index + 1] - _first[index];
        return count > 0 ? _first[index] + (int)numbers.Below((ulong)count) : -1;
    }

    private void Begin(char kind, long handle) => _first[kind == '\0' ? Kinds.Length : Kinds.IndexOf(kind)] = (int)handle;

    private static long Make(SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0) => SystemCall.Invoke(number, a0, a1, a2, a3);
}
