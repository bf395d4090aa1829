using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Files that were closed, kept for who opens them next: he needs no message to their server, which has said in
/// <see cref="FileOperation.Open"/> that this is right while the node's state is what it was. Buckets by identity with a lock each, under which
/// nothing else is taken; a full bucket gives up what was not asked for the longest. A node that has lost its last name is given up when the
/// server says so, for the sake of its memory; a server that ends, with all that it gave.
/// </summary>
internal static class KeptFiles
{
    private const int BucketCount = 64;
    private const int BucketSize = 4;

    private static Buckets s_buckets;

    /// <summary>
    /// A kept file of the node, now the caller's, whose memory may be used as asked for; null if there is none. What has become useless is given up.
    /// </summary>
    public static KeptFile? Take(NodeIdentity identity, ulong state, Rights rights)
    {
        while (true)
        {
            ref Bucket bucket = ref BucketOf(identity);
            ulong interrupts = bucket.Lock.Acquire();
            ref KeptFile? place = ref bucket.First;
            while (place is not null && (place.Identity != identity || (place.State == state && (place.Data.Rights & rights) != rights)))
            {
                place = ref place.Next;
            }

            KeptFile? found = place;
            if (found is not null)
            {
                place = found.Next;
                found.Next = null;
                bucket.Count--;
            }

            bucket.Lock.Release(interrupts);
            if (found is null || (found.State == state && found.Node.Object is not null && found.Data.Object is not null))
            {
                return found;
            }

            found.Discard();
        }
    }

    /// <summary>Keeps what the caller no longer needs, if the counters still say that it may be given to the next.</summary>
    public static void Put(KeptFile file, ChangeCounters counters)
    {
        NodeIdentity identity = file.Identity;
        ulong state = file.State;
        ref Bucket bucket = ref BucketOf(identity);
        KeptFile? given = null;
        ulong interrupts = bucket.Lock.Acquire();
        if (bucket.Count == BucketSize)
        {
            ref KeptFile? place = ref bucket.First;
            while (place!.Next is not null)
            {
                place = ref place.Next;
            }

            given = place;
            place = null;
            bucket.Count--;
        }

        file.Next = bucket.First;
        bucket.First = file;
        bucket.Count++;
        bucket.Lock.Release(interrupts);
        given?.Discard();

        // Either this sees that the node has changed, or who drops it because of that sees it in the bucket.
        Interlocked.MemoryBarrier();
        if (counters.OfNode(identity.Node) != state)
        {
            Drop(identity);
        }
    }

    /// <summary>Gives up all that is kept of a node.</summary>
    public static void Drop(NodeIdentity identity)
    {
        while (TakeFirst(ref BucketOf(identity), identity.Server, identity.Node) is { } file)
        {
            file.Discard();
        }
    }

    /// <summary>Gives up all that a server gave.</summary>
    public static void DropServer(ulong server)
    {
        for (int i = 0; i < BucketCount; i++)
        {
            while (TakeFirst(ref s_buckets[i], server, 0) is { } file)
            {
                file.Discard();
            }
        }
    }

    /// <param name="bucket">Where to look.</param>
    /// <param name="server">Of which server.</param>
    /// <param name="node">Of which node; 0 for any.</param>
    private static KeptFile? TakeFirst(ref Bucket bucket, ulong server, ulong node)
    {
        ulong interrupts = bucket.Lock.Acquire();
        ref KeptFile? place = ref bucket.First;
        while (place is not null && (place.Identity.Server != server || (node != 0 && place.Identity.Node != node)))
        {
            place = ref place.Next;
        }

        KeptFile? found = place;
        if (found is not null)
        {
            place = found.Next;
            found.Next = null;
            bucket.Count--;
        }

        bucket.Lock.Release(interrupts);
        return found;
    }

    private static ref Bucket BucketOf(NodeIdentity identity) =>
        ref s_buckets[(int)((((identity.Server << 40) ^ identity.Node) * 0x9E37_79B9_7F4A_7C15) >> 58)];

    private struct Bucket
    {
        public SpinLock Lock;
        public KeptFile? First;
        public int Count;
    }

    [InlineArray(BucketCount)]
    private struct Buckets
    {
        private Bucket _first;
    }
}
