using System.Runtime;

namespace System;

/// <summary>Stretches of a program without collections, and notifications of collections.</summary>
public static partial class GC
{
    private static long s_regionSize;
    private static long s_regionStart;
    private static int s_regionCollections;
    private static Action? s_regionCallback;
    private static long s_regionCallbackSize;

    internal static bool IsInNoGCRegion => s_regionSize != 0 && s_regionCollections == Collector.Figures.Count;

    public static bool TryStartNoGCRegion(long totalSize) => StartRegion(totalSize, collects: true);

    public static bool TryStartNoGCRegion(long totalSize, long lohSize)
    {
        CheckLargeSize(totalSize, lohSize);
        return StartRegion(totalSize, collects: true);
    }

    public static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC) =>
        StartRegion(totalSize, !disallowFullBlockingGC);

    public static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)
    {
        CheckLargeSize(totalSize, lohSize);
        return StartRegion(totalSize, !disallowFullBlockingGC);
    }

    public static void EndNoGCRegion()
    {
        bool isInRegion = IsInNoGCRegion;
        if (s_regionSize != 0)
        {
            Threading.Interlocked.Decrement(ref Collector.NoCollection);
        }

        long allocated = GetTotalAllocatedBytes() - s_regionStart;
        long size = s_regionSize;
        Action? callback = s_regionCallback;
        s_regionSize = 0;
        s_regionCallback = null;
        if (callback is not null && allocated > s_regionCallbackSize)
        {
            callback();
        }

        if (!isInRegion)
        {
            throw new InvalidOperationException("NoGCRegion mode must be set.");
        }

        if (allocated > size + (long)HeapLayout.ChunkSize)
        {
            throw new InvalidOperationException("Allocated memory exceeds specified memory for NoGCRegion mode.");
        }
    }

    /// <summary>Calls back when the region ends, if it has allocated more.</summary>
    public static void RegisterNoGCRegionCallback(long totalSize, Action callback)
    {
        ThrowIfNegativeOrZero(totalSize, nameof(totalSize));
        ArgumentNullException.ThrowIfNull(callback);
        if (!IsInNoGCRegion)
        {
            throw new InvalidOperationException("NoGCRegion mode must be set.");
        }

        if (s_regionCallback is not null)
        {
            throw new InvalidOperationException("The NoGCRegion mode already has a registered callback.");
        }

        s_regionCallback = callback;
        s_regionCallbackSize = totalSize;
    }

    public static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)
    {
        if (maxGenerationThreshold is <= 0 or >= 100)
        {
            throw new ArgumentOutOfRangeException(nameof(maxGenerationThreshold), "Argument must be between 1 and 99.");
        }

        if (largeObjectHeapThreshold is <= 0 or >= 100)
        {
            throw new ArgumentOutOfRangeException(nameof(largeObjectHeapThreshold), "Argument must be between 1 and 99.");
        }

        // Every collection of this collector is a full one, and none announces itself.
        throw new PlatformNotSupportedException();
    }

    public static void CancelFullGCNotification()
    {
    }

    public static GCNotificationStatus WaitForFullGCApproach() => GCNotificationStatus.NotApplicable;

    public static GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout) => Wait(millisecondsTimeout);

    public static GCNotificationStatus WaitForFullGCApproach(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);

    public static GCNotificationStatus WaitForFullGCComplete() => GCNotificationStatus.NotApplicable;

    public static GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout) => Wait(millisecondsTimeout);

    public static GCNotificationStatus WaitForFullGCComplete(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);

    // Nobody can have registered.
    private static GCNotificationStatus Wait(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout),
                millisecondsTimeout,
                $"millisecondsTimeout ('{millisecondsTimeout}') must be greater than or equal to '-1'.");
        }

        return GCNotificationStatus.NotApplicable;
    }

    private static void CheckLargeSize(long totalSize, long lohSize)
    {
        ThrowIfNegativeOrZero(totalSize, nameof(totalSize));
        ThrowIfNegativeOrZero(lohSize, nameof(lohSize));
        if (lohSize > totalSize)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lohSize), lohSize, $"lohSize ('{lohSize}') must be less than or equal to '{totalSize}'.");
        }
    }

    private static bool StartRegion(long totalSize, bool collects)
    {
        ThrowIfNegativeOrZero(totalSize, nameof(totalSize));
        if (IsInNoGCRegion)
        {
            throw new InvalidOperationException("The NoGCRegion mode was already in progress.");
        }

        if (!Collector.HasRoom((nuint)totalSize))
        {
            if (collects)
            {
                Collect();
            }

            if (!Collector.HasRoom((nuint)totalSize))
            {
                return false;
            }
        }

        // One that a collection has ended counts no more.
        if (s_regionSize == 0)
        {
            Threading.Interlocked.Increment(ref Collector.NoCollection);
        }

        s_regionSize = totalSize;
        s_regionStart = GetTotalAllocatedBytes();
        s_regionCollections = Collector.Figures.Count;
        return true;
    }
}
