using ViperOS.Contracts;

namespace ViperOS;

/// <summary>Figures and texts about the machine and the kernel.</summary>
public static unsafe class SystemInformation
{
    public static ErrorNumber GetMemory(out MemorySummary memory)
    {
        fixed (MemorySummary* pointer = &memory)
        {
            *pointer = default;
            return Get(SystemInformationKind.Memory, pointer, 1, sizeof(MemorySummary), out _);
        }
    }

    /// <summary>One entry per processor, as many as fit.</summary>
    public static ErrorNumber GetCpus(Span<CpuSummary> buffer, out int count)
    {
        fixed (CpuSummary* pointer = buffer)
        {
            ErrorNumber error = Get(SystemInformationKind.Cpus, pointer, buffer.Length, sizeof(CpuSummary), out int length);
            count = length / sizeof(CpuSummary);
            return error;
        }
    }

    /// <summary>One entry per <see cref="KernelObjectType"/>, in order.</summary>
    public static ErrorNumber GetObjects(Span<ObjectSummary> buffer, out int count)
    {
        fixed (ObjectSummary* pointer = buffer)
        {
            ErrorNumber error = Get(SystemInformationKind.Objects, pointer, buffer.Length, sizeof(ObjectSummary), out int length);
            count = length / sizeof(ObjectSummary);
            return error;
        }
    }

    /// <summary>Version, BootTimeline or CommandLine as UTF-8.</summary>
    public static ErrorNumber GetText(SystemInformationKind kind, Span<byte> buffer, out int length)
    {
        fixed (byte* pointer = buffer)
        {
            return Get(kind, pointer, buffer.Length, 1, out length);
        }
    }

    private static ErrorNumber Get(SystemInformationKind kind, void* pointer, int elements, int elementSize, out int length)
    {
        return SystemCall.TryCount(out length, SystemCallNumber.SystemInformation, (long)kind, (long)pointer, (long)elements * elementSize);
    }
}
