using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Where the entries of a cache are, by a hash of what they are of. Entries are taken in turn, the oldest first, so that what was met together lies
/// together: who looks at the files of a directory one after the other goes through the entries in order, and only the index, which is
/// small, is touched all over. The index says where an entry may be; the entry itself says whose it is. Anybody reads and writes at any time;
/// of what two write into a bucket at once something may not be found again.
/// </summary>
internal unsafe struct CacheIndex
{
    /// <summary>So many entries can be numbered.</summary>
    public const int LargestShift = 21;

    private const int WaysShift = 2;
    private const uint Present = 1u << 31;
    private const uint NumberMask = (1u << LargestShift) - 1;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Buckets of four slots, two slots for each entry. A slot: present, ten bits of the hash, the entry's number.</summary>
    private uint* _slots;
    private int _bucketBits;
    private uint _lastNumber;
    private uint _turn;

    /// <param name="shift">For two to that power entries, at most <see cref="LargestShift"/>.</param>
    public CacheIndex(int shift)
    {
        _slots = (uint*)AllocateTable((ulong)sizeof(uint) << (shift + 1));
        _bucketBits = shift + 1 - WaysShift;
        _lastNumber = (1u << shift) - 1;
        _turn = 0;
    }

    /// <summary>The entries that may have the key, the newest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Candidates Find(ulong run, ulong key)
    {
        ulong hash = (key ^ (run << 48)) * Spread;
        uint* bucket = _slots == null ? null : _slots + ((hash >> (64 - _bucketBits)) << WaysShift);
        return new Candidates(bucket, Present | ((uint)hash & ~NumberMask));
    }

    /// <summary>The number of an entry for a key that was not found: the one that was taken longest ago. The oldest of its bucket is not found any more.</summary>
    public uint Take(in Candidates found)
    {
        // Two who take the same one at once write to it one after the other.
        uint number = (_turn + 1) & _lastNumber;
        _turn = number;
        uint* bucket = found.Bucket;
        bucket[3] = bucket[2];
        bucket[2] = bucket[1];
        bucket[1] = bucket[0];
        Volatile.Write(ref bucket[0], found.Mark | number);
        return number;
    }

    /// <summary>Zeroed; null without memory.</summary>
    public static byte* AllocateTable(ulong size)
    {
        ulong physical = ContiguousPages.Allocate((uint)(Paging.AlignUp(size) >> Paging.PageShift));
        return physical == 0 ? null : DirectMap.ToVirtual(physical);
    }

    /// <summary>What <see cref="Find"/> has found.</summary>
    public ref struct Candidates(uint* bucket, uint mark)
    {
        public readonly uint* Bucket = bucket;
        public readonly uint Mark = mark;
        private uint* _slot = bucket;
        private int _left = bucket == null ? 0 : 1 << WaysShift;

        public uint Current { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            while (_left != 0)
            {
                _left--;
                uint slot = Volatile.Read(ref *_slot++);
                if ((slot & ~NumberMask) == Mark)
                {
                    Current = slot & NumberMask;
                    return true;
                }
            }

            return false;
        }
    }
}
