using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>What connections there are, for a server that comes after one that was killed.</summary>
public sealed unsafe partial class Channel
{
    /// <summary>Connections that are looked at under the lock at a time, at most.</summary>
    private const int TokenBatch = 64;

    /// <summary>
    /// The tokens of all connections whose Closed has not been received, in no order; as many as there is room for are copied. Returns how many there are.
    /// EFAULT, EINTR. With no lock held.
    /// </summary>
    public long CopyTokens(ulong user, ulong capacity)
    {
        ulong* tokens = stackalloc ulong[TokenBatch];
        ulong total = 0;
        Connection? last = null;
        bool isEnd = false;
        long result = 0;
        while (!isEnd && result == 0)
        {
            int count = CopyTokens(ref last, tokens, out isEnd);
            ulong room = capacity > total ? capacity - total : 0;
            ulong copied = (ulong)count < room ? (ulong)count : room;
            total += (ulong)count;
            result = Thread.Current.IsKilled ? Error.EINTR
                : copied != 0 && !UserMemory.TryCopyToUser(user + ((total - (ulong)count) * sizeof(ulong)), tokens, (nuint)copied * sizeof(ulong)) ? Error.EFAULT
                : 0;
        }

        last?.Release();
        return result < 0 ? result : (long)total;
    }

    /// <summary>The next few. While there is a reference on the last one, it keeps its place.</summary>
    private int CopyTokens(ref Connection? last, ulong* tokens, out bool isEnd)
    {
        Connection? before = last;
        int count = 0;
        last = null;
        ulong state = Lock.Acquire();
        Connection? next = before is null ? _firstConnection : before.NextOfChannel;
        for (int looked = 1; next is not null && last is null && count < TokenBatch; looked++)
        {
            if (!next.IsClosedTold)
            {
                tokens[count++] = next.Token;
            }

            // One that is about to go is no place to go on from; no more than one for each processor can be.
            last = looked >= TokenBatch / 2 && next.TryAcquire() ? next : null;
            next = next.NextOfChannel;
        }

        Lock.Release(state);
        before?.Release();
        isEnd = last is null;
        return count;
    }
}
