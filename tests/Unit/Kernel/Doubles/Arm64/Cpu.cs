using System.Diagnostics.CodeAnalysis;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>Host double of a processor: plain objects, of which the test says which one runs this thread.</summary>
[SuppressMessage("Design", "CA1051", Justification = "The kernel's own class has fields.")]
public sealed class Cpu
{
    public const int MaximumCount = 64;

    private static readonly Cpu[] s_cpus = CreateAll();

    [ThreadStatic]
    private static Cpu? s_current;

    public Kernel.Scheduling.Thread CurrentThread = null!;
    public Kernel.Scheduling.Thread IdleThread = null!;
    public RunQueue RunQueue = null!;
    public TimerQueue Timers = null!;
    public ProcessorSampler Sampler = null!;

    /// <summary>Where the registers of what the last interrupt interrupted were saved.</summary>
    public ulong Interrupted;
    public PageCache PageCache;
    public SlabLists SlabLists;
    public ulong InterruptCount;
    internal int PassedBarrier;

    private bool _online;
    private bool _needReschedule;

    public static int Count { get; private set; } = 1;

    public static Cpu Current => s_current ?? s_cpus[0];

    public int Index { get; private set; }

    public ulong Affinity { get; private set; }

    public bool IsOnline
    {
        get => Volatile.Read(ref _online);
        set => Volatile.Write(ref _online, value);
    }

    public bool NeedReschedule
    {
        get => Volatile.Read(ref _needReschedule);
        set => Volatile.Write(ref _needReschedule, value);
    }

    public static Cpu Get(int index) => s_cpus[index];

    public static Cpu? Find(ulong affinity) => affinity < (ulong)Count ? s_cpus[affinity] : null;

    public static bool InitializeAll(in BootInformation information) => true;

    public static void Adopt(Cpu cpu) => s_current = cpu;

    /// <summary>For tests: a machine with that many CPUs, as new; this thread runs on the first.</summary>
    public static void Reset(int count)
    {
        Count = count;
        s_current = null;
        for (int i = 0; i < MaximumCount; i++)
        {
            s_cpus[i] = new Cpu { Index = i, Affinity = (ulong)i };
        }
    }

    private static Cpu[] CreateAll()
    {
        Cpu[] cpus = new Cpu[MaximumCount];
        for (int i = 0; i < cpus.Length; i++)
        {
            cpus[i] = new Cpu { Index = i, Affinity = (ulong)i };
        }

        return cpus;
    }
}
