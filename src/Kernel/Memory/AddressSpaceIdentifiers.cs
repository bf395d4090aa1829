using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Hands out ASIDs, so that a switch of address spaces needs no TLB flush. There are fewer ASIDs than address spaces over time:
/// they belong to a generation, and when one is used up, all TLBs are flushed and the next generation begins. Address spaces that
/// run at that moment keep their ASID. A context is the generation in the upper bits with the ASID in the lower 16.
/// </summary>
public static unsafe class AddressSpaceIdentifiers
{
    private const int GenerationShift = 16;
    private const ulong AsidMask = (1ul << GenerationShift) - 1;
    private const ulong FirstGeneration = 1ul << GenerationShift;
    private const ulong Asid16Bits = 1ul << 36;

    private static SpinLock s_lock;
    private static ulong s_generation;
    private static ulong s_next;
    private static ulong s_limit;
    private static PerCpu s_active;
    private static PerCpu s_reserved;

    /// <summary>Once at boot. ASID 0 belongs to CPUs without a user half.</summary>
    public static void Initialize() =>
        Initialize((SystemRegisters.ReadTranslationControl() & Asid16Bits) != 0 ? 1ul << 16 : 1ul << 8);

    /// <param name="count">How many ASIDs there are: more than twice the CPUs.</param>
    public static void Initialize(ulong count)
    {
        s_generation = FirstGeneration;
        s_next = 1;
        s_limit = count;
        for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
        {
            s_active.Values[cpu] = 0;
            s_reserved.Values[cpu] = 0;
        }
    }

    public static ulong AsidOf(ulong context) => context & AsidMask;

    /// <summary>
    /// The ASID with which a CPU now enters the address space of <paramref name="context"/>. Interrupts disabled.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Enter(ref ulong context, int cpu)
    {
        ref ulong active = ref s_active.Values[cpu];
        ulong current = Volatile.Read(ref context);
        ulong previous = Volatile.Read(ref active);

        // A roll-over sets active to 0. So if the exchange succeeds, it has not begun, or will see this CPU's ASID and reserve
        // it.
        if (previous != 0
            && ((current ^ Volatile.Read(ref s_generation)) >> GenerationShift) == 0
            && Interlocked.CompareExchange(ref active, current, previous) == previous)
        {
            return current & AsidMask;
        }

        return EnterSlow(ref context, ref active);
    }

    private static ulong EnterSlow(ref ulong context, ref ulong active)
    {
        s_lock.AcquireDisabled();
        ulong current = Volatile.Read(ref context);
        if (((current ^ s_generation) >> GenerationShift) != 0)
        {
            current = Renew(current);
            Volatile.Write(ref context, current);
        }

        Volatile.Write(ref active, current);
        s_lock.ReleaseDisabled();

        // The new ASID is seen before this CPU walks the page table with it (AddressSpace.ReadAsid has the other half).
        Barriers.DataMemory();
        return current & AsidMask;
    }

    private static ulong Renew(ulong context)
    {
        // It ran when the generation ended: it keeps its ASID, wherever it was reserved.
        bool kept = false;
        if (context != 0)
        {
            ulong renewed = s_generation | (context & AsidMask);
            for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
            {
                if (s_reserved.Values[cpu] == context)
                {
                    s_reserved.Values[cpu] = renewed;
                    kept = true;
                }
            }

            if (kept)
            {
                return renewed;
            }
        }

        while (true)
        {
            if (s_next == s_limit)
            {
                RollOver();
            }

            ulong asid = s_next++;
            if (!IsReserved(asid))
            {
                return s_generation | asid;
            }
        }
    }

    private static void RollOver()
    {
        Volatile.Write(ref s_generation, s_generation + FirstGeneration);
        for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
        {
            ulong running = Interlocked.Exchange(ref s_active.Values[cpu], 0);

            // A CPU that has left its user half keeps its last ASID reserved, which costs nothing.
            // 0: it has not entered anything since the last roll-over, and still runs with what was reserved then.
            if (running != 0)
            {
                s_reserved.Values[cpu] = running;
            }
        }

        s_next = 1;
        Tlb.InvalidateAll();
    }

    private static bool IsReserved(ulong asid)
    {
        if (s_generation == FirstGeneration)
        {
            return false;
        }

        for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
        {
            if ((s_reserved.Values[cpu] & AsidMask) == asid)
            {
                return true;
            }
        }

        return false;
    }

    private struct PerCpu
    {
        public fixed ulong Values[Cpu.MaximumCount];
    }
}
