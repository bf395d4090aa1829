using System.Threading;

namespace ViperOS.Kernel.Memory;

/// <summary>Who writes to a program's file and who runs it exclude each other (POSIX execve and open, ETXTBSY).</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>Above 0: open files that may be written to. Below 0: processes that run it. Atomic.</summary>
    private int _writersOrRunners;

    public bool HasWriters => Volatile.Read(ref _writersOrRunners) > 0;

    public bool HasRunners => Volatile.Read(ref _writersOrRunners) < 0;

    /// <summary>False while it is run. Else <see cref="RemoveWriter"/> later.</summary>
    public bool TryAddWriter() => TryCount(1);

    public void RemoveWriter() => Interlocked.Decrement(ref _writersOrRunners);

    /// <summary>False while somebody may write to it. Else <see cref="RemoveRunner"/> later.</summary>
    public bool TryAddRunner() => TryCount(-1);

    public void RemoveRunner() => Interlocked.Increment(ref _writersOrRunners);

    private bool TryCount(int step)
    {
        int count = Volatile.Read(ref _writersOrRunners);
        while (step > 0 ? count >= 0 : count <= 0)
        {
            int seen = Interlocked.CompareExchange(ref _writersOrRunners, count + step, count);
            if (seen == count)
            {
                return true;
            }

            count = seen;
        }

        return false;
    }
}
