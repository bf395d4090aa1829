using System;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// Which socket has which name: abstract names, and nodes of file servers. A hash table linked through the sockets, which take
/// themselves out when they close. Guarded by its lock (LockOrder.SocketNames).
/// </summary>
public static class SocketNames
{
    private const int BucketCount = 256;

    private static SpinLock s_lock;
    private static Buckets s_buckets;
    private static uint s_lastAutomatic;

    public static void Initialize() => s_lock = new SpinLock(LockOrder.SocketNames);

    /// <summary>EADDRINUSE.</summary>
    public static int Add(Socket socket, in SocketKey key)
    {
        ulong state = s_lock.Acquire();
        bool isFree = Find(key) is null;
        if (isFree)
        {
            ref Socket? head = ref s_buckets[(int)(key.Hash % BucketCount)];
            socket.Key = key;
            socket.NextNamed = head;
            head = socket;
        }

        s_lock.Release(state);
        return isFree ? 0 : Error.EADDRINUSE;
    }

    /// <summary>Harmless for a socket that is not in the table.</summary>
    public static void Remove(Socket socket)
    {
        ulong state = s_lock.Acquire();
        ref Socket? link = ref s_buckets[(int)(socket.Key.Hash % BucketCount)];
        Socket? previous = null;
        for (Socket? other = link; other is not null; other = other.NextNamed)
        {
            if (other == socket)
            {
                if (previous is null)
                {
                    link = socket.NextNamed;
                }
                else
                {
                    previous.NextNamed = socket.NextNamed;
                }

                break;
            }

            previous = other;
        }

        socket.NextNamed = null;
        s_lock.Release(state);
    }

    /// <summary>The socket with a reference, or null.</summary>
    public static Socket? Acquire(in SocketKey key)
    {
        ulong state = s_lock.Acquire();
        Socket? found = Find(key);
        if (found is not null && !found.TryAcquire())
        {
            found = null;
        }

        s_lock.Release(state);
        return found;
    }

    /// <summary>A number for an abstract name of the kernel's choice (unix(7), autobind).</summary>
    public static uint NextAutomatic() => System.Threading.Interlocked.Increment(ref s_lastAutomatic) & 0xFFFFF;

    private static Socket? Find(in SocketKey key)
    {
        for (Socket? socket = s_buckets[(int)(key.Hash % BucketCount)]; socket is not null; socket = socket.NextNamed)
        {
            if (socket.Key.Equals(key))
            {
                return socket;
            }
        }

        return null;
    }

    [InlineArray(BucketCount)]
    private struct Buckets
    {
        private Socket? _first;
    }
}
