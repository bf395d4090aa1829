using System.Runtime.InteropServices;
using System.Text;

namespace System.Diagnostics;

/// <summary>The system calls about processes, with the numbers and structures of the kernel's contract. Results are negated errors when negative.</summary>
internal static unsafe class ProcessNative
{
    public const int CurrentProcess = -4;
    public const int CurrentJob = -5;
    public const int None = -1;
    public const int NotFound = 2;
    public const int NotPermitted = 1;
    public const int NoProcess = 3;
    public const int Killed = 128 + 9;

    private const int CurrentDirectory = -100;
    private const int CurrentNamespace = -3;
    private const int CloseOnExec = 0x80000;
    private const long Terminated = 0x2_0000;

    private const long OpenNumber = 56;
    private const long CloseNumber = 57;
    private const long PipeNumber = 59;
    private const long ClockNumber = 113;
    private const long HandleInformationNumber = 0x1002;
    private const long WaitNumber = 0x1004;
    private const long SpawnNumber = 0x1040;
    private const long KillNumber = 0x1041;
    private const long InformationNumber = 0x1042;
    private const long ListNumber = 0x1043;
    private const long JobCreateNumber = 0x1060;

    public static long Open(string path)
    {
        fixed (byte* bytes = Encoding.UTF8.GetBytes(path + "\0"))
        {
            return Call(OpenNumber, CurrentDirectory, (long)bytes, CloseOnExec, 0, 0, 0);
        }
    }

    public static void Close(int handle) => Call(CloseNumber, handle, 0, 0, 0, 0, 0);

    public static long MakePipe(out int reader, out int writer)
    {
        int* ends = stackalloc int[2];
        long result = Call(PipeNumber, (long)ends, CloseOnExec, 0, 0, 0, 0);
        (reader, writer) = (ends[0], ends[1]);
        return result;
    }

    public static long CreateJob() => Call(JobCreateNumber, CurrentJob, 0, 0, 0, 0, 0);

    public static long Kill(int target) => Call(KillNumber, target, Killed, 0, 0, 0, 0);

    public static long GetInformation(int process, out ProcessInformation information)
    {
        fixed (ProcessInformation* pointer = &information)
        {
            *pointer = default;
            return Call(InformationNumber, process, (long)pointer, 0, 0, 0, 0);
        }
    }

    public static ProcessInformation[] List()
    {
        ProcessInformation[] list = new ProcessInformation[64];
        while (true)
        {
            fixed (ProcessInformation* pointer = list)
            {
                long count = Call(ListNumber, CurrentJob, (long)pointer, list.Length, 0, 0, 0);
                if (count <= list.Length)
                {
                    return list[..(int)Math.Max(count, 0)];
                }

                list = new ProcessInformation[count + 16];
            }
        }
    }

    /// <summary>Waits for the end of a process, at most so long; a negative time means for ever.</summary>
    public static bool Wait(int process, long milliseconds)
    {
        const long NanosecondsPerMillisecond = 1_000_000;
        long deadline = milliseconds < 0 ? -1 : GetMonotonicTime() + (milliseconds * NanosecondsPerMillisecond);
        return Call(WaitNumber, process, Terminated, deadline, 0, 0, 0) > 0;
    }

    public static long GetMonotonicTime()
    {
        const long PerSecond = 1_000_000_000;
        long* time = stackalloc long[2];
        Call(ClockNumber, 1, (long)time, 0, 0, 0, 0);
        return (time[0] * PerSecond) + time[1];
    }

    /// <param name="standard">What becomes the child's slots 0, 1 and 2; <see cref="None"/> leaves one empty.</param>
    public static long Spawn(
        int executable, int job, string name, byte[] arguments, byte[] environment, ReadOnlySpan<int> standard, string? directory)
    {
        Transfer* transfers = stackalloc Transfer[3];
        int count = 0;
        for (int slot = 0; slot < standard.Length; slot++)
        {
            HandleInformation information = default;
            if (standard[slot] >= 0 && Call(HandleInformationNumber, standard[slot], (long)&information, 0, 0, 0, 0) >= 0)
            {
                transfers[count++] = new Transfer { Handle = standard[slot], Rights = information.Rights, TargetSlot = slot };
            }
        }

        byte[] nameBytes = Encoding.UTF8.GetBytes(name);
        byte[]? directoryBytes = directory == null ? null : Encoding.UTF8.GetBytes(directory);
        fixed (byte* nameStart = nameBytes)
        fixed (byte* argumentsStart = arguments)
        fixed (byte* environmentStart = environment)
        fixed (byte* directoryStart = directoryBytes)
        {
            SpawnArguments spawn = new()
            {
                Executable = executable,
                Job = job,
                Namespace = CurrentNamespace,
                Name = nameStart,
                NameLength = nameBytes.Length,
                Arguments = argumentsStart,
                ArgumentsLength = arguments.Length,
                Environment = environmentStart,
                EnvironmentLength = environment.Length,
                Handles = transfers,
                HandleCount = count,
                CurrentDirectory = directoryStart,
                CurrentDirectoryLength = directoryBytes?.Length ?? 0,
            };
            return Call(SpawnNumber, (long)&spawn, 0, 0, 0, 0, 0);
        }
    }

    [DllImport("viper", EntryPoint = "viper_syscall"), SuppressGCTransition]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);

    private struct Transfer
    {
        public int Handle;
        public uint Rights;
        public uint Kind;
        public int TargetSlot;
        public ulong Token;
    }

    private struct HandleInformation
    {
        public int Handle;
        public uint Rights;
        public ulong ObjectId;
        public ulong Rest0;
        public ulong Rest1;
        public ulong Rest2;
    }

    private struct SpawnArguments
    {
        public int Executable;
        public int Job;
        public int Namespace;
        public uint Flags;
        public byte* Name;
        public long NameLength;
        public byte* Arguments;
        public long ArgumentsLength;
        public byte* Environment;
        public long EnvironmentLength;
        public Transfer* Handles;
        public long HandleCount;
        public byte* CurrentDirectory;
        public long CurrentDirectoryLength;
    }
}
