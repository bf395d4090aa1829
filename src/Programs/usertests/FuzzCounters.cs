using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// What a fuzzer's children count, in memory that they share with who started them: calls in each slot, and of each call how many succeeded.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FuzzCounters
{
    public const int LinuxCount = 480;
    public const int OwnBase = 0x1000;
    public const int OwnCount = 0x92;

    /// <summary>So many children count at a time.</summary>
    public const int Slots = 3;

    private fixed long _calls[Slots];
    private long _line;
    private fixed int _made[LinuxCount + OwnCount];
    private fixed int _succeeded[LinuxCount + OwnCount];

    /// <summary>In all slots.</summary>
    public readonly long Calls
    {
        get
        {
            long sum = 0;
            for (int i = 0; i < Slots; i++)
            {
                sum += CallsOf(i);
            }

            return sum;
        }
    }

    public readonly long CallsOf(int slot) => Volatile.Read(in _calls[slot]);

    public void Begin(int slot) => Interlocked.Increment(ref _calls[slot]);

    public void Restart()
    {
        for (int i = 0; i < Slots; i++)
        {
            _calls[i] = 0;
        }
    }

    /// <summary>Whether no line of that number, nor a later one, was taken before.</summary>
    public bool TryTakeLine(long line)
    {
        long taken = _line;
        return line > taken && Interlocked.CompareExchange(ref _line, line, taken) == taken;
    }

    public void Count(SystemCallNumber number, long result)
    {
        int index = IndexOf(number);
        if (index >= 0)
        {
            Interlocked.Increment(ref _made[index]);
            if (result is >= 0 or < -4095)
            {
                Interlocked.Increment(ref _succeeded[index]);
            }
        }
    }

    public readonly int Made(SystemCallNumber number) => _made[IndexOf(number)];

    public readonly int Succeeded(SystemCallNumber number) => _succeeded[IndexOf(number)];

    private static int IndexOf(SystemCallNumber number) => (uint)number switch
    {
        < LinuxCount => (int)number,
        >= OwnBase and < OwnBase + OwnCount => (int)number - OwnBase + LinuxCount,
        _ => -1,
    };
}
