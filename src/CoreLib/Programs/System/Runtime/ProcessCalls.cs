using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>What the kernel says about processes: native calls of ViperOS, which do not exist where programs are tried on Linux.</summary>
internal static unsafe class ProcessCalls
{
    private const long ProcessInformationNumber = 0x1042;
    private const int CurrentProcess = -4;

    /// <summary>Bytes of memory that the process has; 0 if the system does not say.</summary>
    public static long GetMemory()
    {
        ProcessInformation information;
        return Call(ProcessInformationNumber, CurrentProcess, (long)&information, 0, 0, 0, 0) < 0 ? 0 : information.MemoryBytes;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_syscall")]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);

    /// <summary>The structure of the same name in the kernel's contract.</summary>
    private struct ProcessInformation
    {
        public uint Id;
        public uint ParentId;
        public uint JobId;
        public uint ThreadCount;
        public uint HandleCount;
        public uint State;
        public int ExitCode;
        public uint Reserved;
        public long MemoryBytes;
        public long ProcessorTime;
        public long StartTime;
        public fixed byte Name[32];
    }
}
