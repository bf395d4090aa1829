using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>The system calls that the class library itself needs. Below 0x1000 the numbers are those of Linux on
/// AArch64.</summary>
internal static unsafe class SystemCalls
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;
    public const int StandardError = 2;

    // Error numbers, as the negated results of calls.
    public const int Interrupted = 4;
    public const int TryAgain = 11;

    private const long ReadNumber = 63;
    private const long WriteNumber = 64;
    private const long ThreadExitNumber = 93;
    private const long ProcessExitNumber = 94;
    private const long FutexNumber = 98;
    private const long NanoSleepNumber = 101;
    private const long ClockGetTimeNumber = 113;
    private const long SchedulerGetAffinityNumber = 123;
    private const long SchedulerYieldNumber = 124;
    private const long GetThreadIdNumber = 178;
    private const long GetProcessIdNumber = 172;
    private const long MemoryUnmapNumber = 215;
    private const long MemoryMapNumber = 222;
    private const long MemoryProtectNumber = 226;
    private const long MemoryAdviseNumber = 233;
    private const long SystemInfoNumber = 179;
    private const long JobInformationNumber = 0x1062;
    private const long ThreadsSuspendNumber = 0x1055;
    private const long ThreadsResumeNumber = 0x1056;
    private const long ThreadsRegistersNumber = 0x1057;
    private const long CloseNumber = 57;
    private const long GetRandomNumber = 278;
    private const long ThreadCreateNumber = 0x1050;

    // futex: FUTEX_WAIT and FUTEX_WAKE with FUTEX_PRIVATE_FLAG.
    private const long FutexWaitOperation = 128;
    private const long FutexWakeOperation = 129;

    // mmap: PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS.
    private const long ReadWrite = 3;
    private const long PrivateAnonymous = 0x22;
    private const long NoReserve = 0x4000;
    private const long DontNeed = 4;

    // In place of a handle: the job of the calling process.
    private const long OwnJob = -5;

    private const long NanosecondsPerSecond = 1_000_000_000;

    public static nint Read(int file, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            return (nint)Call(ReadNumber, file, (long)start, buffer.Length, 0, 0, 0);
        }
    }

    public static nint Write(int file, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
        {
            return (nint)Call(WriteNumber, file, (long)start, data.Length, 0, 0, 0);
        }
    }

    /// <summary>Gives null when there is no memory.</summary>
    public static void* AllocatePages(nuint size)
    {
        long address = Call(MemoryMapNumber, 0, (long)size, ReadWrite, PrivateAnonymous, -1, 0);
        return address < 0 ? null : (void*)address;
    }

    /// <summary>As <see cref="AllocatePages"/>, for a range of which only a part will ever be touched.</summary>
    public static void* ReservePages(nuint size)
    {
        long address = Call(MemoryMapNumber, 0, (long)size, ReadWrite, PrivateAnonymous | NoReserve, -1, 0);
        return address < 0 ? null : (void*)address;
    }

    /// <summary>Gives the memory of private anonymous pages back; they read as zero afterwards.</summary>
    public static void DiscardPages(void* start, nuint size) =>
        Call(MemoryAdviseNumber, (long)start, (long)size, DontNeed, 0, 0, 0);

    /// <summary>Fills a Linux <c>struct sysinfo</c> (112 bytes) or gives a negated error.</summary>
    public static long GetSystemInfo(void* information) => Call(SystemInfoNumber, (long)information, 0, 0, 0, 0, 0);

    /// <summary>Fills a <c>JobInformation</c> of the process's own job, or gives a negated error.</summary>
    public static long GetJobInformation(void* information) =>
        Call(JobInformationNumber, OwnJob, (long)information, 0, 0, 0, 0);

    /// <summary>Stops all other threads of the process. Gives their number or a negated error.</summary>
    public static long SuspendThreads() => Call(ThreadsSuspendNumber, 0, 0, 0, 0, 0, 0);

    public static void ResumeThreads() => Call(ThreadsResumeNumber, 0, 0, 0, 0, 0, 0);

    /// <summary>One <see cref="ThreadRegisters"/> for each suspended thread; gives their number or a negated error.</summary>
    public static long GetThreadRegisters(ThreadRegisters* buffer, nuint size) =>
        Call(ThreadsRegistersNumber, (long)buffer, (long)size, 0, 0, 0, 0);

    public static void FreePages(void* start, nuint size) => Call(MemoryUnmapNumber, (long)start, (long)size, 0, 0, 0, 0);

    /// <summary>Makes pages inaccessible, to catch what runs over. Gives a negated error.</summary>
    public static long Forbid(void* start, nuint size) => Call(MemoryProtectNumber, (long)start, (long)size, 0, 0, 0, 0);

    public static void Close(int handle) => Call(CloseNumber, handle, 0, 0, 0, 0, 0);

    public static void ExitProcess(int code)
    {
        while (true)
        {
            Call(ProcessExitNumber, code, 0, 0, 0, 0, 0);
        }
    }

    public static void ExitThread() => Call(ThreadExitNumber, 0, 0, 0, 0, 0, 0);

    /// <summary>Sleeps while the word has the value. A negative timeout means none. Wakes without cause are possible.</summary>
    public static int FutexWait(ref int word, int value, long timeoutNanoseconds)
    {
        TimeSpecification timeout = new(timeoutNanoseconds / NanosecondsPerSecond, timeoutNanoseconds % NanosecondsPerSecond);
        return (int)Call(
            FutexNumber,
            (long)Unsafe.AsPointer(ref word),
            FutexWaitOperation,
            value,
            timeoutNanoseconds < 0 ? 0 : (long)&timeout,
            0,
            0);
    }

    public static void FutexWake(ref int word, int count) =>
        Call(FutexNumber, (long)Unsafe.AsPointer(ref word), FutexWakeOperation, count, 0, 0, 0);

    public static void Sleep(long nanoseconds)
    {
        TimeSpecification time = new(nanoseconds / NanosecondsPerSecond, nanoseconds % NanosecondsPerSecond);

        // The rest comes back in the same structure when a signal interrupts.
        while (Call(NanoSleepNumber, (long)&time, (long)&time, 0, 0, 0, 0) == -Interrupted)
        {
        }
    }

    /// <summary>Clock 0 is the time of day since 1970, 1 the time since boot, in nanoseconds. No system call where the kernel lets programs read its counter.</summary>
    public static long GetTime(int clock)
    {
        long now = ReadClock(clock);
        if (now >= 0)
        {
            return now;
        }

        TimeSpecification time = default;
        Call(ClockGetTimeNumber, clock, (long)&time, 0, 0, 0, 0);
        return (time.Seconds * NanosecondsPerSecond) + time.Nanoseconds;
    }

    public static void Yield() => Call(SchedulerYieldNumber, 0, 0, 0, 0, 0, 0);

    public static int GetThreadId() => (int)Call(GetThreadIdNumber, 0, 0, 0, 0, 0, 0);

    public static int GetProcessId() => (int)Call(GetProcessIdNumber, 0, 0, 0, 0, 0, 0);

    public static int CountProcessors()
    {
        const int Words = 16;
        ulong* mask = stackalloc ulong[Words];
        long bytes = Call(SchedulerGetAffinityNumber, 0, Words * sizeof(ulong), (long)mask, 0, 0, 0);
        int count = 0;
        for (int i = 0; i < bytes / sizeof(ulong); i++)
        {
            count += Numerics.BitOperations.PopCount(mask[i]);
        }

        return Math.Max(count, 1);
    }

    public static void GetRandom(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            Call(GetRandomNumber, (long)start, buffer.Length, 0, 0, 0, 0);
        }
    }

    /// <summary>Gives a handle or a negated error.</summary>
    public static long CreateThread(nint entry, void* stackTop, void* argument, void* threadPointer) =>
        Call(ThreadCreateNumber, entry, (long)stackTop, (long)argument, (long)threadPointer, 0, 0);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_read_clock")]
    private static extern long ReadClock(int clock);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_syscall")]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);

    private struct TimeSpecification(long seconds, long nanoseconds)
    {
        public long Seconds = seconds;
        public long Nanoseconds = nanoseconds;
    }
}
