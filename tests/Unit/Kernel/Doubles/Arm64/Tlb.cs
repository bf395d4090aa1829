namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: counts, and keeps what was invalidated since <see cref="Reset"/>.</summary>
public static class Tlb
{
    public static List<ulong> Pages { get; } = [];

    public static List<ulong> Asids { get; } = [];

    public static int AllCount { get; private set; }

    public static void Reset()
    {
        Pages.Clear();
        Asids.Clear();
        AllCount = 0;
    }

    public static ulong Operand(ulong asid, ulong address) => (asid << 48) | ((address >> 12) & 0xFFF_FFFF_FFFF);

    public static void InvalidatePage(ulong operand) => Pages.Add(operand);

    public static void InvalidateLastLevelPage(ulong operand) => Pages.Add(operand);

    public static void InvalidateGlobalPage(ulong operand) => Pages.Add(operand);

    public static void InvalidateAsid(ulong operand) => Asids.Add(operand >> 48);

    public static void InvalidateAll() => AllCount++;

    public static void InvalidateLocal() => AllCount++;
}
