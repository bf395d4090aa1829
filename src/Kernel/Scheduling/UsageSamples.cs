namespace ViperOS.Kernel.Scheduling;

/// <summary>How often a <see cref="ProcessorSampler"/> found the program running, and how often the kernel for it.</summary>
public struct UsageSamples
{
    public uint Program;
    public uint Kernel;

    public void Count(bool isProgram)
    {
        Program += isProgram ? 1u : 0;
        Kernel += isProgram ? 0 : 1u;
    }

    public void Add(in UsageSamples other)
    {
        Program += other.Program;
        Kernel += other.Kernel;
    }

    /// <summary>The kernel's part of so many nanoseconds; none of what was too short to be looked at.</summary>
    public readonly ulong PartOfKernel(ulong total)
    {
        ulong sum = (ulong)Program + Kernel;
        return sum == 0 ? 0 : (total / sum * Kernel) + (total % sum * Kernel / sum);
    }
}
