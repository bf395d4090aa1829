namespace System.Threading;

/// <summary>
/// Queues of threads that wait for a lock or for a pulse, by address: an object needs no memory for them as long as nobody waits. The
/// address of the lock word stands for the lock, that address plus one for the object's pulses. Objects never move, and whoever waits
/// keeps the object alive. A queued thread is linked through its own fields, so that waiting allocates nothing.
/// </summary>
internal static class ParkingLot
{
    private const int BucketCount = 64;

    private static readonly Bucket[] s_buckets = new Bucket[BucketCount];

    public static Bucket[] Buckets => s_buckets;

    /// <summary>The queue that an address belongs to, together with others.</summary>
    public static ref Bucket GetBucket(nint key) =>
        ref s_buckets[(int)((((ulong)key >> 3) * 0x9E3779B97F4A7C15UL) >> 58)];

    /// <summary>Threads that wait for several addresses, in the order of their coming.</summary>
    public struct Bucket
    {
        public FutexLock Lock;
        private Thread? _first;
        private Thread? _last;

        public void Add(Thread thread, nint key, bool first)
        {
            thread.ParkingKey = key;
            thread.IsQueued = true;
            if (first)
            {
                thread.NextParked = _first;
                _first = thread;
                _last ??= thread;
            }
            else
            {
                thread.NextParked = null;
                if (_last is null)
                {
                    _first = thread;
                }
                else
                {
                    _last.NextParked = thread;
                }

                _last = thread;
            }
        }

        /// <summary>Takes out the first that waits for an address; <paramref name="more"/>: others wait for it, too.</summary>
        public Thread? TakeFirst(nint key, out bool more)
        {
            Thread? previous = null;
            Thread? thread = _first;
            while (thread is not null && thread.ParkingKey != key)
            {
                previous = thread;
                thread = thread.NextParked;
            }

            more = false;
            if (thread is not null)
            {
                more = Contains(thread.NextParked, key);
                Unlink(previous, thread);
            }

            return thread;
        }

        /// <summary>Takes out a thread that waits no longer; false if somebody else has.</summary>
        public bool Remove(Thread thread)
        {
            if (!thread.IsQueued)
            {
                return false;
            }

            Thread? previous = null;
            Thread? other = _first;
            while (other != thread)
            {
                previous = other;
                other = other!.NextParked;
            }

            Unlink(previous, thread);
            return true;
        }

        public readonly bool Contains(nint key) => Contains(_first, key);

        private static bool Contains(Thread? thread, nint key)
        {
            while (thread is not null)
            {
                if (thread.ParkingKey == key)
                {
                    return true;
                }

                thread = thread.NextParked;
            }

            return false;
        }

        private void Unlink(Thread? previous, Thread thread)
        {
            if (previous is null)
            {
                _first = thread.NextParked;
            }
            else
            {
                previous.NextParked = thread.NextParked;
            }

            if (_last == thread)
            {
                _last = previous;
            }

            thread.NextParked = null;
            thread.IsQueued = false;
        }
    }
}
