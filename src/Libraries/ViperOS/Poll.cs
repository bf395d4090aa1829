using ViperOS.Contracts;

namespace ViperOS;

/// <summary>ppoll(2): waits for any of several objects.</summary>
public static unsafe class Poll
{
    /// <summary>
    /// Waits until one of the entries has something in <see cref="PollEntry.Set"/> and gives how many have; 0 after the deadline.
    /// </summary>
    public static ErrorNumber Wait(Span<PollEntry> entries, ulong deadline, out int count)
    {
        TimeSpecification time = default;
        bool waitsForEver = deadline == Deadline.Never;
        if (!waitsForEver)
        {
            ulong now = Clock.Monotonic;
            ulong left = deadline > now ? deadline - now : 0;
            time.Seconds = (long)(left / Clock.NanosecondsPerSecond);
            time.Nanoseconds = (long)(left % Clock.NanosecondsPerSecond);
        }

        fixed (PollEntry* pointer = entries)
        {
            return SystemCall.TryCount(
                out count, SystemCallNumber.Poll, (long)pointer, entries.Length, waitsForEver ? 0 : (long)&time, 0, 0);
        }
    }
}
