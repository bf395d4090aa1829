using System.Runtime.InteropServices;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary>A MethodTable with its description of references, as the compiler lays them out.</summary>
internal sealed unsafe class SyntheticType : IDisposable
{
    private const uint HasPointers = 0x0100_0000;
    private const uint HasComponentSize = 0x8000_0000;
    private const int Before = 256;
    private const int After = 64;

    private readonly byte* _memory = (byte*)NativeMemory.AllocZeroed(Before + After);

    public SyntheticType(uint baseSize, ushort componentSize = 0)
    {
        *(uint*)Address = componentSize == 0 ? 0 : HasComponentSize | componentSize;
        *(uint*)(Address + 4) = baseSize;
    }

    public byte* Address => _memory + Before;

    private nint* Words => (nint*)Address;

    private uint BaseSize => *(uint*)(Address + 4);

    /// <summary>Stretches of references by offset from the object's reference, in bytes.</summary>
    public SyntheticType WithSeries(params (int Offset, int Length)[] series)
    {
        *(uint*)Address |= HasPointers;
        Words[-1] = series.Length;
        for (int i = 0; i < series.Length; i++)
        {
            Words[-2 - (2 * i)] = series[i].Offset;
            Words[-3 - (2 * i)] = series[i].Length - (nint)BaseSize;
        }

        return this;
    }

    /// <summary>An array of references: everything behind the length.</summary>
    public SyntheticType WithElementsThatAreReferences()
    {
        *(uint*)Address |= HasPointers;
        Words[-1] = 1;
        Words[-2] = 16;
        Words[-3] = -(nint)BaseSize;
        return this;
    }

    /// <summary>An array of structures: so many references, so many bytes to skip, again and again.</summary>
    public SyntheticType WithElements(params (uint References, uint Skip)[] items)
    {
        *(uint*)Address |= HasPointers;
        Words[-1] = -items.Length;
        Words[-2] = 16;
        for (int i = 0; i < items.Length; i++)
        {
            ((uint*)(Words - 3 - i))[0] = items[i].References;
            ((uint*)(Words - 3 - i))[1] = items[i].Skip;
        }

        return this;
    }

    public void Dispose() => NativeMemory.Free(_memory);
}
