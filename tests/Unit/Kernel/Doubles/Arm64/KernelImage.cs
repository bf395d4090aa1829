namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: an image of which nothing is there but the addresses.</summary>
public static unsafe class KernelImage
{
    private const ulong Base = 0xFFFF_FFFF_8000_0000;

    public static ulong PhysicalStart { get; set; } = 0x4020_0000;

    public static ulong Size => End() - Start();

    public static ulong ToPhysical(ulong address) => address - Start() + PhysicalStart;

    public static bool IsText(ulong address) => address >= Start() && address < TextEnd();

    public static ulong Start() => Base;

    public static ulong TextEnd() => Base + 0x4_0000;

    public static ulong RodataEnd() => Base + 0x5_0000;

    public static ulong End() => Base + 0x8_0000;

    public static ulong BootStackTop() => End();

    public static ulong Root() => Base + 0x6_0000;

    public static ulong EmptyRoot() => Base + 0x6_1000;

    public static ulong SpareTables() => Base + 0x6_2000;

    public static ulong SecondaryStart() => Base;

    public static ulong* FixupTableStart() => null;

    public static ulong* FixupTableEnd() => null;

    public static ReadOnlySpan<byte> Symbols => default;

    public static byte* SymbolTableStart() => null;

    public static byte* SymbolTableEnd() => null;

    public static ulong ThreadTrampoline() => Base;
}
