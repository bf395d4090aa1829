using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// One processor. All are made by the boot CPU before any other runs, in memory that is never freed, and TPIDR_EL1 of each points to its own.
/// Fields belong to that CPU, used with interrupts disabled, unless they say otherwise.
/// </summary>
public sealed unsafe class Cpu
{
    public const int MaximumCount = 64;

    private const int EmergencyStackSize = 8192;

    private static CpuList s_cpus;

    /// <summary>Scheduling.</summary>
    public Thread CurrentThread = null!;
    public Thread IdleThread = null!;
    public RunQueue RunQueue = null!;
    public TimerQueue Timers = null!;
    public ProcessorSampler Sampler = null!;

    /// <summary>Where the registers of what the last interrupt interrupted were saved.</summary>
    public ulong Interrupted;

    /// <summary>Memory.</summary>
    public PageCache PageCache;
    public SlabLists SlabLists;

    /// <summary>Statistics: read by other CPUs without a lock.</summary>
    public ulong InterruptCount;

    /// <summary>The last request of <see cref="CpuBarrier"/> that it has seen. Read by other CPUs.</summary>
    internal int PassedBarrier;

    private bool _online;

    /// <summary>CPUs that the device tree names, whether they came up or not; at most <see cref="MaximumCount"/>.</summary>
    public static int Count { get; private set; }

    public static Cpu Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Read();
    }

    public int Index { get; private set; }

    /// <summary>Affinity fields of MPIDR_EL1 as PSCI and the GIC want them.</summary>
    public ulong Affinity { get; private set; }

    /// <summary>Whether it runs threads. Never goes back. Any CPU may ask.</summary>
    public bool IsOnline
    {
        get => Volatile.Read(ref _online);
        set => Volatile.Write(ref _online, value);
    }

    /// <summary>
    /// Makes the next return to user space call the scheduler. Any CPU may set it; the other CPU looks at the latest when the IPI arrives that
    /// the setter sends after it.
    /// </summary>
    public bool NeedReschedule
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref Block->Pending) != 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Volatile.Write(ref Block->Pending, value ? 1u : 0u);
    }

    private CpuBlock* Block
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (CpuBlock*)ObjectReference.ToPointer(this) - 1;
    }

    /// <summary>Below <see cref="Count"/>.</summary>
    public static Cpu Get(int index) => ObjectReference.FromPointer<Cpu>((nint)s_cpus.Pointers[index])!;

    /// <summary>The CPU whose MPIDR has these affinity fields, or null.</summary>
    public static Cpu? Find(ulong affinity)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Get(i).Affinity == affinity)
            {
                return Get(i);
            }
        }

        return null;
    }

    /// <summary>Makes all CPUs' objects from early memory, the boot CPU's first, and gives this CPU its own. False: no memory.</summary>
    public static bool InitializeAll(in BootInformation information)
    {
        ulong self = SystemRegisters.ReadMpidr() & BootInformation.AffinityMask;
        if (!Create(self))
        {
            return false;
        }

        for (int i = 0; i < information.CpuCount; i++)
        {
            ulong affinity = information.GetCpu(i);
            if (affinity != self && Count < MaximumCount && !Create(affinity))
            {
                return false;
            }
        }

        Adopt(Get(0));
        return true;
    }

    /// <summary>Makes the object that of the CPU that runs this.</summary>
    public static void Adopt(Cpu cpu)
    {
        Write(cpu);
        SystemRegisters.WriteReadOnlyThreadPointer((ulong)cpu.Index);
    }

    private static bool Create(ulong affinity)
    {
        nuint objectSize = RuntimeMemory.SizeOf<Cpu>();
        byte* memory = EarlyMemory.Allocate((ulong)(CpuBlock.Size + objectSize + EmergencyStackSize), 64);
        if (memory == null)
        {
            return false;
        }

        CpuBlock* block = (CpuBlock*)memory;
        Cpu cpu = RuntimeMemory.Construct<Cpu>(block + 1);
        ulong stackTop = ((ulong)(block + 1) + objectSize + EmergencyStackSize) & ~15ul;
        block->EmergencyStack = stackTop;
        cpu.Index = Count;
        cpu.Affinity = affinity;
        s_cpus.Pointers[Count] = (ulong)ObjectReference.ToPointer(cpu);
        Count++;
        return true;
    }

    [RuntimeImport("ReadCpu")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern Cpu Read();

    [RuntimeImport("WriteCpu")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Write(Cpu cpu);

    private struct CpuList
    {
        public fixed ulong Pointers[MaximumCount];
    }
}
