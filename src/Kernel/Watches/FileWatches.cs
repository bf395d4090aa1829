using System;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Watches;

/// <summary>
/// All watches by the node that they watch, in all file systems: what goes through the kernel is seen here, and all that programs do goes through the
/// kernel. One lock (LockOrder.SocketNames) for the table and the watchers' queues. As long as there is no watch, an event costs one comparison.
/// </summary>
public static class FileWatches
{
    private const int BucketCount = 64;
    private const FileEvents OfSelf = FileEvents.DeleteSelf | FileEvents.MoveSelf;
    private const FileEvents OfDirectory = FileEvents.Create | FileEvents.Delete | FileEvents.MovedFrom | FileEvents.MovedTo;

    private static SpinLock s_lock = new(LockOrder.SocketNames);
    private static int s_count;
    private static uint s_lastCookie;
    private static Buckets s_buckets;

    /// <summary>Somebody watches something.</summary>
    public static bool IsAny
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref s_count) != 0;
    }

    /// <summary>A number that ties the two halves of a renaming together.</summary>
    public static uint NextCookie()
    {
        uint cookie = Interlocked.Increment(ref s_lastCookie);
        return cookie == 0 ? Interlocked.Increment(ref s_lastCookie) : cookie;
    }

    /// <summary>
    /// Tells who watches the node, and under its name who watches the directory that it is in. Any thread, no lock held.
    /// </summary>
    public static void Note(
        FileEvents events, NodeIdentity node, NodeIdentity parent, ReadOnlySpan<byte> name, bool isDirectory, uint cookie = 0)
    {
        FileEvents mask = events | (isDirectory ? FileEvents.IsDirectory : 0);
        Watch? removed = null;
        ulong state = s_lock.Acquire();
        if (parent.IsSome && (events & OfSelf) == 0)
        {
            Tell(parent, events, mask, cookie, name, ref removed);
        }

        if (node.IsSome && (events & OfDirectory) == 0)
        {
            // Linux says of a directory that is gone itself no more than that.
            FileEvents own = (events & OfSelf) != 0 ? events : mask;
            Tell(node, events, own, cookie, default, ref removed);
        }

        s_lock.Release(state);
        Free(removed);
    }

    /// <summary>
    /// inotify_add_watch: the number of the watch, a changed one's if the watcher has one on the node. Takes over the description. EEXIST, ENOSPC,
    /// ENOMEM.
    /// </summary>
    internal static int Add(Watcher watcher, OpenDescription place, NodeIdentity identity, FileEvents mask)
    {
        Watch? created = Slab<Watch>.Allocate();
        ulong state = s_lock.Acquire();
        Watch? watch = watcher.FirstWatch;
        while (watch is not null && watch.Identity != identity)
        {
            watch = watch.NextOfWatcher;
        }

        int result;
        const FileEvents Kept = FileEvents.All | FileEvents.Once | FileEvents.ExcludeUnlinked;
        if (watch is not null)
        {
            result = (mask & FileEvents.OnlyNew) != 0 ? Error.EEXIST : watch.Number;
            watch.Mask = result < 0 ? watch.Mask : (mask & Kept) | ((mask & FileEvents.Add) != 0 ? watch.Mask : 0);
        }
        else if (created is null || watcher.WatchCount >= Watcher.MaximumWatches)
        {
            result = created is null ? Error.ENOMEM : Error.ENOSPC;
        }
        else
        {
            created.Watcher = watcher;
            created.Place = place;
            created.Identity = identity;
            created.Number = watcher.TakeNumber();
            created.Mask = mask & Kept;
            created.NextOfWatcher = watcher.FirstWatch;
            watcher.FirstWatch = created;
            watcher.WatchCount++;
            ref Watch? bucket = ref s_buckets[BucketOf(identity)];
            created.NextInBucket = bucket;
            bucket = created;
            Volatile.Write(ref s_count, s_count + 1);
            result = created.Number;
            created = null;
            place = null!;
        }

        s_lock.Release(state);
        place?.Release();
        if (created is not null)
        {
            Slab<Watch>.Free(created);
        }

        return result;
    }

    /// <summary>inotify_rm_watch. EINVAL if the watcher has no such watch.</summary>
    internal static int Remove(Watcher watcher, int number)
    {
        Watch? removed = null;
        ulong state = s_lock.Acquire();
        Watch? watch = watcher.FirstWatch;
        while (watch is not null && watch.Number != number)
        {
            watch = watch.NextOfWatcher;
        }

        if (watch is not null)
        {
            watcher.Add(number, FileEvents.Ignored, 0, default);
            Unlink(watch, ref removed);
        }

        s_lock.Release(state);
        Free(removed);
        return watch is null ? Error.EINVAL : 0;
    }

    /// <summary>The watcher goes.</summary>
    internal static void RemoveAll(Watcher watcher)
    {
        Watch? removed = null;
        ulong state = s_lock.Acquire();
        while (watcher.FirstWatch is { } watch)
        {
            Unlink(watch, ref removed);
        }

        s_lock.Release(state);
        Free(removed);
    }

    internal static ulong Lock() => s_lock.Acquire();

    internal static void Unlock(ulong state) => s_lock.Release(state);

    private static int BucketOf(NodeIdentity identity) => (int)((uint)identity.GetHashCode() % BucketCount);

    /// <summary>With the lock held.</summary>
    private static void Tell(
        NodeIdentity identity, FileEvents events, FileEvents mask, uint cookie, ReadOnlySpan<byte> name, ref Watch? removed)
    {
        Watch? watch = s_buckets[BucketOf(identity)];
        while (watch is not null)
        {
            Watch? next = watch.NextInBucket;
            if (watch.Identity == identity)
            {
                bool isWanted = (watch.Mask & events) != 0;
                if (isWanted)
                {
                    watch.Watcher!.Add(watch.Number, mask, cookie, name);
                }

                if ((events & FileEvents.DeleteSelf) != 0 || (isWanted && (watch.Mask & FileEvents.Once) != 0))
                {
                    watch.Watcher!.Add(watch.Number, FileEvents.Ignored, 0, default);
                    Unlink(watch, ref removed);
                }
            }

            watch = next;
        }
    }

    /// <summary>With the lock held; the watch goes onto the list of those to free.</summary>
    private static void Unlink(Watch watch, ref Watch? removed)
    {
        ref Watch? link = ref s_buckets[BucketOf(watch.Identity)];
        while (link != watch)
        {
            link = ref link!.NextInBucket;
        }

        link = watch.NextInBucket;
        ref Watch? own = ref watch.Watcher!.FirstWatch;
        while (own != watch)
        {
            own = ref own!.NextOfWatcher;
        }

        own = watch.NextOfWatcher;
        watch.Watcher.WatchCount--;
        Volatile.Write(ref s_count, s_count - 1);
        watch.NextInBucket = removed;
        removed = watch;
    }

    private static void Free(Watch? removed)
    {
        while (removed is not null)
        {
            Watch watch = removed;
            removed = watch.NextInBucket;
            watch.Place!.Release();
            watch.Place = null;
            watch.Watcher = null;
            watch.NextInBucket = null;
            watch.NextOfWatcher = null;
            Slab<Watch>.Free(watch);
        }
    }

    [InlineArray(BucketCount)]
    private struct Buckets
    {
        private Watch? _first;
    }
}
