using System.Numerics;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Allocation;

/// <summary>Which clusters are free, a bit each, made from the table at mount: so that looking for room reads nothing.</summary>
internal sealed class ClusterMap(FatGeometry geometry)
{
    private const int Bits = 64;

    private readonly ulong[] _free = new ulong[((long)geometry.EndCluster + Bits - 1) / Bits];
    private uint _next = FatGeometry.FirstCluster;

    /// <summary>In clusters.</summary>
    public uint FreeCount { get; private set; }

    /// <summary>Set aside by <c>Reserve</c>, in clusters.</summary>
    public uint Reserved { get; set; }

    /// <summary>Where the next search begins.</summary>
    public uint Next => _next;

    public bool IsFree(uint cluster) => (_free[cluster / Bits] >> (int)(cluster % Bits) & 1) != 0;

    public void MarkFree(uint cluster)
    {
        if (!IsFree(cluster))
        {
            _free[cluster / Bits] |= 1UL << (int)(cluster % Bits);
            FreeCount++;
        }
    }

    /// <summary>Takes free clusters that follow each other, at the goal if that is free. Returns how many; 0 if there are none.</summary>
    public uint Take(uint goal, uint wanted, out uint first)
    {
        first = 0;
        if (FreeCount == 0 || wanted == 0)
        {
            return 0;
        }

        uint start = geometry.IsCluster(goal) ? goal : _next;
        uint found = FindFree(start, geometry.EndCluster);
        found = found == 0 ? FindFree(FatGeometry.FirstCluster, start) : found;
        if (found == 0)
        {
            return 0;
        }

        first = found;
        uint count = 0;
        while (count < wanted && geometry.IsCluster(found + count) && IsFree(found + count))
        {
            _free[(found + count) / Bits] &= ~(1UL << (int)((found + count) % Bits));
            count++;
        }

        FreeCount -= count;
        _next = geometry.IsCluster(found + count) ? found + count : FatGeometry.FirstCluster;
        return count;
    }

    private uint FindFree(uint from, uint end)
    {
        while (from < end)
        {
            ulong word = _free[from / Bits] >> (int)(from % Bits);
            if (word != 0)
            {
                uint found = from + (uint)BitOperations.TrailingZeroCount(word);
                return found < end ? found : 0;
            }

            from = (from | (Bits - 1)) + 1;
        }

        return 0;
    }
}
