using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>Which blocks are used, as the check finds them; only groups in use take memory.</summary>
internal sealed class BlockClaims(VolumeGeometry geometry)
{
    private readonly Dictionary<uint, ulong[]> _groups = [];

    /// <summary>A bit for each block of the group; null if only its own metadata is used.</summary>
    public ulong[]? Find(uint group) => _groups.GetValueOrDefault(group);

    /// <summary>False if one of them is used already: then none is claimed. They lie within one group, outside of its metadata.</summary>
    public bool Claim(ulong start, ulong length)
    {
        uint group = VolumeGeometry.GroupOf(start);
        if (!_groups.TryGetValue(group, out ulong[]? bits))
        {
            byte[] block = new byte[Format.BlockSize];
            GroupSet.Initialize(geometry, group, block);
            bits = GroupBlock.BlockBits(block).ToArray();
            _groups.Add(group, bits);
        }

        int first = (int)(start - VolumeGeometry.GroupStart(group));
        int end = first + (int)length;
        if (!BitRange.AreClear(bits, first, end))
        {
            return false;
        }

        BitRange.Set(bits, first, end);
        return true;
    }
}
