using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// What the kernel itself needs to know of the machine, out of the device tree by <see cref="DeviceTreeReader"/>. Written once at boot by the boot
/// CPU, read-only from then on. Addresses are physical. Drivers get the device tree itself.
/// </summary>
public unsafe struct BootInformation
{
    public const int MaximumCpus = 64;
    public const int MaximumRedistributorRegions = 8;
    public const int MaximumCommandLine = 2048;
    public const int MaximumRandomSeed = 64;

    /// <summary>Aff3 and Aff2 to Aff0 of MPIDR_EL1.</summary>
    public const ulong AffinityMask = 0xFF_00FF_FFFF;

    public static BootInformation Current;

    /// <summary>RAM, in the order of the device tree.</summary>
    public MemoryRangeList Memory;

    /// <summary>RAM that holds something already or belongs to the firmware. Ranges may overlap and need not lie in RAM.</summary>
    public MemoryRangeList Reserved;

    /// <summary>Usable ones; the first is not necessarily the boot CPU.</summary>
    public int CpuCount;

    /// <summary>2, 3, or 0 for none that we know.</summary>
    public int GicVersion;
    public MemoryRange GicDistributor;

    /// <summary>GICv2 only.</summary>
    public MemoryRange GicCpuInterface;

    /// <summary>Of a GICv2: the frame that turns writes into interrupts (GICv2m).</summary>
    public MemoryRange GicMessageFrame;

    /// <summary>Of a GICv3: the interrupt translation service.</summary>
    public MemoryRange GicTranslator;

    /// <summary>GICv3 only.</summary>
    public int GicRedistributorCount;

    /// <summary>Bytes from one CPU's redistributor to the next, or 0: it says so itself.</summary>
    public ulong GicRedistributorStride;

    /// <summary>INTIDs, or 0.</summary>
    public int VirtualTimerInterrupt;
    public int PhysicalTimerInterrupt;

    /// <summary>PL011.</summary>
    public MemoryRange Uart;
    public int UartInterrupt;

    /// <summary>PL031.</summary>
    public MemoryRange Rtc;

    public PsciConduit PsciConduit;

    /// <summary>Configuration space of the first PCIe host bridge.</summary>
    public MemoryRange PcieConfiguration;

    public int VirtioMmioCount;

    /// <summary>Archive given by the boot loader (-initrd).</summary>
    public MemoryRange Initrd;

    /// <summary>The boot archive behind the kernel in the image; size 0 if there is none.</summary>
    public MemoryRange Archive;

    /// <summary>Where the device tree lies: whole pages.</summary>
    public MemoryRange DeviceTree;

    public int CommandLineLength;
    public int RandomSeedLength;

    private fixed ulong _cpus[MaximumCpus];
    private fixed ulong _redistributors[MaximumRedistributorRegions * 2];
    private fixed byte _commandLine[MaximumCommandLine];
    private fixed byte _randomSeed[MaximumRandomSeed];

    /// <summary>UTF-8, as the boot loader gave it.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> CommandLine =>
        MemoryMarshal.CreateReadOnlySpan(in _commandLine[0], CommandLineLength);

    /// <summary>Random bytes from the boot loader: the only ones a Cortex-A72 gets.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> RandomSeed =>
        MemoryMarshal.CreateReadOnlySpan(in _randomSeed[0], RandomSeedLength);

    /// <summary>Affinity fields of the CPU.</summary>
    public readonly ulong GetCpu(int index) => _cpus[index];

    public readonly MemoryRange GetGicRedistributor(int index) => new(_redistributors[2 * index], _redistributors[(2 * index) + 1]);

    /// <summary>More than <see cref="MaximumCpus"/> are left out.</summary>
    public void AddCpu(ulong affinity)
    {
        if (CpuCount < MaximumCpus)
        {
            _cpus[CpuCount++] = affinity & AffinityMask;
        }
    }

    public void AddGicRedistributor(MemoryRange range)
    {
        if (GicRedistributorCount < MaximumRedistributorRegions)
        {
            _redistributors[2 * GicRedistributorCount] = range.Start;
            _redistributors[(2 * GicRedistributorCount) + 1] = range.Size;
            GicRedistributorCount++;
        }
    }

    public void SetCommandLine(ReadOnlySpan<byte> text)
    {
        CommandLineLength = text.Length < MaximumCommandLine ? text.Length : MaximumCommandLine;
        for (int i = 0; i < CommandLineLength; i++)
        {
            _commandLine[i] = text[i];
        }
    }

    public void SetRandomSeed(ReadOnlySpan<byte> seed)
    {
        RandomSeedLength = seed.Length < MaximumRandomSeed ? seed.Length : MaximumRandomSeed;
        for (int i = 0; i < RandomSeedLength; i++)
        {
            _randomSeed[i] = seed[i];
        }
    }
}
