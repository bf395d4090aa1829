using System.Diagnostics;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Checks <see cref="LockOrder"/> in debug builds: per CPU, a bit for each order that is held by a spin lock. Spin locks are never held
/// across a thread switch, so the bits belong to the CPU; interrupts are disabled while they change.
/// </summary>
internal static unsafe class LockChecker
{
    private static HeldOrders s_held;

    [Conditional("DEBUG")]
    public static void Acquired(LockOrder order)
    {
        if (order == LockOrder.None)
        {
            return;
        }

        ulong* held = Held();
        if (HighestOf(held) >= (int)order)
        {
            Panic.Fail("A lock was taken out of order");
        }

        AcquiredUnordered(order);
    }

    [Conditional("DEBUG")]
    public static void AcquiredUnordered(LockOrder order)
    {
        if (order != LockOrder.None)
        {
            Held()[(int)order / 64] |= 1ul << ((int)order % 64);
        }
    }

    [Conditional("DEBUG")]
    public static void Released(LockOrder order)
    {
        if (order != LockOrder.None)
        {
            Held()[(int)order / 64] &= ~(1ul << ((int)order % 64));
        }
    }

    /// <summary>A thread may block, switch or touch user memory only with no spin lock held.</summary>
    [Conditional("DEBUG")]
    public static void NoneHeld()
    {
        ulong* held = Held();
        if ((held[0] | held[1]) != 0)
        {
            Panic.Fail("A thread blocked with a spin lock held");
        }
    }

    private static ulong* Held()
    {
        fixed (ulong* orders = s_held.Orders)
        {
            return orders + (2 * Cpu.Current.Index);
        }
    }

    private static int HighestOf(ulong* held) =>
        held[1] != 0 ? 127 - System.Numerics.BitOperations.LeadingZeroCount(held[1])
        : held[0] != 0 ? 63 - System.Numerics.BitOperations.LeadingZeroCount(held[0])
        : -1;

    private struct HeldOrders
    {
        public fixed ulong Orders[2 * Cpu.MaximumCount];
    }
}
