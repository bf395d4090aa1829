using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>What a fuzzer's children count, in memory that they share with who started them: all calls, and of each how many succeeded.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FuzzCounters
{
    public const int LinuxCount = 480;
    public const int OwnBase = 0x1000;
    public const int OwnCount = 0x92;

    public long Calls;
    private fixed int _made[LinuxCount + OwnCount];
    private fixed int _succeeded[LinuxCount + OwnCount];

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
