using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Where the entries of a cache are, by a hash of what they are of. Entries are taken in turn, the oldest first, so that what was met together lies
/// together: who looks at the files of a directory one after the other goes through the entries in order, and only the index, which is
/// small, is touched all over. The index says where an entry may be; the entry itself says whose it is. Anybody reads and writes at any time; a
/// slot that two write at once has one of the two entries, and the other is not found again.
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

    /// <summary>The entries that may have the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Candidates Find(ulong run, ulong key)
    {
        ulong hash = Mix(run, key);
        return new Candidates(BucketOf(hash), MarkOf(hash));
    }

    /// <summary>The number of an entry for a key that has none: the one that was taken longest ago.</summary>
    public uint Take(ulong run, ulong key)
    {
        ulong hash = Mix(run, key);
        uint* bucket = BucketOf(hash);
        uint number = Interlocked.Increment(ref _turn) & _lastNumber;
        uint* place = bucket;
        uint oldest = 0;
        for (int way = 0; way < 1 << WaysShift; way++)
        {
            uint slot = Volatile.Read(ref bucket[way]);
            uint age = slot == 0 ? uint.MaxValue : (number - slot) & _lastNumber;
            if (age >= oldest)
            {
                oldest = age;
                place = bucket + way;
            }
        }

        Volatile.Write(ref *place, MarkOf(hash) | number);
        return number;
    }

    /// <summary>Zeroed; null without memory.</summary>
    public static byte* AllocateTable(ulong size)
    {
        ulong physical = ContiguousPages.Allocate((uint)(Paging.AlignUp(size) >> Paging.PageShift));
        return physical == 0 ? null : DirectMap.ToVirtual(physical);
    }

    private static ulong Mix(ulong run, ulong key) => (key ^ (run << 48)) * Spread;

    private static uint MarkOf(ulong hash) => Present | ((uint)hash & ~NumberMask);

    private readonly uint* BucketOf(ulong hash) => _slots == null ? null : _slots + ((hash >> (64 - _bucketBits)) << WaysShift);

    /// <summary>What <see cref="Find"/> has found.</summary>
    public ref struct Candidates(uint* bucket, uint mark)
    {
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
                if ((slot & ~NumberMask) == mark)
                {
                    Current = slot & NumberMask;
                    return true;
                }
            }

            return false;
        }
    }
}
