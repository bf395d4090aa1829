using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// TLB invalidation on all CPUs (except <see cref="InvalidateLocal"/>). Each waits for the stores to page tables before it, and returns
/// when no CPU uses the old entries any more.
/// </summary>
public static class Tlb
{
    /// <summary>Operand of TLBI by address: ASID in bits 63 to 48, page number below (Arm ARM C5.5).</summary>
    public static ulong Operand(ulong asid, ulong address) => (asid << 48) | ((address >> 12) & 0xFFF_FFFF_FFFF);

    [RuntimeImport("TlbInvalidatePage")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidatePage(ulong operand);

    /// <summary>Only the last level: the entry was a page or block and its tables stay.</summary>
    [RuntimeImport("TlbInvalidateLastLevelPage")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidateLastLevelPage(ulong operand);

    /// <summary>In all address spaces: for kernel mappings. The operand's ASID is ignored.</summary>
    [RuntimeImport("TlbInvalidateGlobalPage")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidateGlobalPage(ulong operand);

    /// <summary>All of one ASID; the operand's page number is ignored.</summary>
    [RuntimeImport("TlbInvalidateAsid")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidateAsid(ulong operand);

    [RuntimeImport("TlbInvalidateAll")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidateAll();

    /// <summary>Everything, on this CPU only.</summary>
    [RuntimeImport("TlbInvalidateLocal")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InvalidateLocal();
}
