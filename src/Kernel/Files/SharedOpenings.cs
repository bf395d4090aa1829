using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Finds what servers gave for files that were opened: who opens one again needs no message, which the server has said in
/// <see cref="FileOperation.Open"/> to be right while the node's state is what it was. Buckets by identity with a lock each, under which nothing
/// else is taken; a full bucket gives up what came first. A node that has lost its last name is given up when the server says so, for the
/// sake of its memory; all of a server with the end of its run.
/// </summary>
internal static class SharedOpenings
{
    private const int BucketCount = 64;
    private const int BucketSize = 4;

    private static Buckets s_buckets;

    /// <summary>
    /// What there is of the node, with a reference for the caller, if its memory may be used as asked for; or null. What has become useless is
    /// given up.
    /// </summary>
    public static SharedOpening? Find(NodeIdentity identity, ulong state, Rights rights)
    {
        while (true)
        {
            ref Bucket bucket = ref BucketOf(identity);
            ulong interrupts = bucket.Lock.Acquire();
            ref SharedOpening? place = ref bucket.First;
            while (place is not null && (place.Identity != identity || (place.State == state && (place.Rights & rights) != rights)))
            {
                place = ref place.Next;
            }

            SharedOpening? found = place;
            bool isUseless = found is not null && (found.State != state || !found.IsAlive);
            if (isUseless)
            {
                Remove(ref bucket, ref place);
            }
            else
            {
                found?.Acquire();
            }

            bucket.Lock.Release(interrupts);
            if (!isUseless)
            {
                return found;
            }

            found!.Release();
        }
    }

    /// <summary>
    /// Has the next opener find it, unless he would find another as good, or the channel of the server says that it is not right any more.
    /// </summary>
    public static void Add(SharedOpening opening, Channel channel)
    {
        NodeIdentity identity = opening.Identity;
        ref Bucket bucket = ref BucketOf(identity);
        SharedOpening? first = null;
        ulong interrupts = bucket.Lock.Acquire();
        ref SharedOpening? place = ref bucket.First;
        while (place is not null && (place.Identity != identity || place.State != opening.State || (opening.Rights & ~place.Rights) != 0))
        {
            place = ref place.Next;
        }

        bool isNew = place is null;
        if (isNew)
        {
            // New ones stand at the end.
            opening.Acquire();
            place = opening;
            if (++bucket.Count > BucketSize)
            {
                first = Remove(ref bucket, ref bucket.First);
            }
        }

        bucket.Lock.Release(interrupts);
        first?.GiveUp();

        // Either this sees that the node or the run has changed, or who drops it because of that sees it in the bucket.
        Interlocked.MemoryBarrier();
        if (isNew && (channel.Run != identity.Server || channel.Counters.OfNode(identity.Node) != opening.State))
        {
            Drop(identity);
        }
    }

    /// <summary>Gives up all that there is of a node.</summary>
    public static void Drop(NodeIdentity identity)
    {
        while (TakeFirst(ref BucketOf(identity), identity.Server, identity.Node) is { } opening)
        {
            opening.Release();
        }
    }

    /// <summary>Gives up what there is of a node that is about to lose its last name, so that the call that takes the name takes this along.</summary>
    public static void GiveUp(NodeIdentity identity) => TakeFirst(ref BucketOf(identity), identity.Server, identity.Node)?.GiveUp();

    /// <summary>Gives up all that a server gave in one run.</summary>
    public static void DropServer(ulong run)
    {
        for (int i = 0; run != 0 && i < BucketCount; i++)
        {
            while (TakeFirst(ref s_buckets[i], run, 0) is { } opening)
            {
                opening.Release();
            }
        }
    }

    /// <param name="bucket">Where to look.</param>
    /// <param name="run">Of which run of a server.</param>
    /// <param name="node">Of which node; 0 for any.</param>
    private static SharedOpening? TakeFirst(ref Bucket bucket, ulong run, ulong node)
    {
        ulong interrupts = bucket.Lock.Acquire();
        ref SharedOpening? place = ref bucket.First;
        while (place is not null && (place.Identity.Server != run || (node != 0 && place.Identity.Node != node)))
        {
            place = ref place.Next;
        }

        SharedOpening? found = place is null ? null : Remove(ref bucket, ref place);
        bucket.Lock.Release(interrupts);
        return found;
    }

    /// <summary>Under the bucket's lock. The reference is the caller's to release.</summary>
    private static SharedOpening Remove(ref Bucket bucket, ref SharedOpening? place)
    {
        SharedOpening removed = place!;
        place = removed.Next;
        removed.Next = null;
        bucket.Count--;
        return removed;
    }

    private static ref Bucket BucketOf(NodeIdentity identity) =>
        ref s_buckets[(int)((((identity.Server << 40) ^ identity.Node) * 0x9E37_79B9_7F4A_7C15) >> 58)];

    private struct Bucket
    {
        public SpinLock Lock;
        public SharedOpening? First;
        public int Count;
    }

    [InlineArray(BucketCount)]
    private struct Buckets
    {
        private Bucket _first;
    }
}
