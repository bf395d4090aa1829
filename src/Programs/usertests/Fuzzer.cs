using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// One thread's stream of system calls, made from a seed: half of them with arguments of the kinds that the call takes, the others with wild
/// ones.
/// </summary>
internal sealed unsafe class Fuzzer(ulong seed, MappedMemory scratch, FuzzCounters* counters, int slot, FuzzZoo zoo, int[] identifiers)
{
    private const int LastOwn = 0x1091;
    private readonly FuzzNumbers _numbers = new(seed);
    private FuzzArguments? _arguments;

    public void Run()
    {
        _arguments = new FuzzArguments(_numbers, scratch, zoo, identifiers);
        while (true)
        {
            SystemCallNumber number = Number();
            string kinds = Below(2) == 0 ? FuzzKinds.Of(number) : "";
            long a0 = Argument(kinds, 0);
            long a1 = Argument(kinds, 1);
            long a2 = Argument(kinds, 2);
            long a3 = Argument(kinds, 3);
            long a4 = Argument(kinds, 4);
            long a5 = Argument(kinds, 5);
            if (kinds.Length == 0)
            {
                Tame(number, ref a0, ref a1, ref a2, ref a3, ref a4);
            }

            counters->Begin(slot);
            long result = SystemCall.Invoke(number, a0, a1, a2, a3, a4, a5);
            counters->Count(number, result);
            if (result >= 0 && number is SystemCallNumber.MessagesGet or SystemCallNumber.SemaphoresGet or SystemCallNumber.SharedMemoryGet)
            {
                _arguments.Remember((int)result);
            }

            if (number == SystemCallNumber.SharedMemoryAttach && result > 0)
            {
                _arguments.Attached = result;
            }
        }
    }

    private long Argument(string kinds, int index) => index < kinds.Length ? _arguments!.Make(kinds[index]) : Argument();

    /// <summary>Keeps most calls from ending the fun at once: waits get a deadline, unmapping aims at the scratch area.</summary>
    private void Tame(SystemCallNumber number, ref long a0, ref long a1, ref long a2, ref long a3, ref long a4)
    {
        if (Below(64) == 0)
        {
            return;
        }

        switch (number)
        {
            case SystemCallNumber.ThreadExit:
            case SystemCallNumber.ProcessExit:
            case SystemCallNumber.Kill:
                a0 = 9999;
                a1 = 0;
                break;
            case SystemCallNumber.SendSignal:
            case SystemCallNumber.SendSignalToThread:
            case SystemCallNumber.QueueSignal:
                a1 = _arguments!.HarmlessSignal();
                break;
            case SystemCallNumber.SendSignalToThreadOf:
            case SystemCallNumber.QueueSignalToThreadOf:
                a2 = _arguments!.HarmlessSignal();
                break;
            case SystemCallNumber.SignalTimedWait:
                a2 = _arguments!.ZeroTime();
                break;
            case SystemCallNumber.SignalSuspend:
                a1 = 1;
                break;
            case SystemCallNumber.ObjectWait:
                a2 = 0;
                break;
            case SystemCallNumber.Call:
            case SystemCallNumber.Receive:
            case SystemCallNumber.ReplyReceive:
            case SystemCallNumber.EpollWait:
            case SystemCallNumber.Futex:
                a3 = number == SystemCallNumber.Futex ? _arguments!.ZeroTime() : 0;
                break;
            case SystemCallNumber.Poll:
                a2 = _arguments!.ZeroTime();
                break;
            case SystemCallNumber.NanoSleep:
                a0 = _arguments!.ZeroTime();
                break;
            case SystemCallNumber.ClockNanoSleep:
                a2 = _arguments!.ZeroTime();
                break;
            case SystemCallNumber.Socket:
            case SystemCallNumber.SocketPair:
                a0 = 1;
                a1 = (long)(1 + Below(5)) | (long)OpenFlags.NonBlock;
                a2 = 0;
                break;
            case SystemCallNumber.ClockSetTime:
            case SystemCallNumber.SchedulerSetPolicy:
                // Nothing that everybody else would notice.
                a1 = 0;
                break;
            case SystemCallNumber.SetTimeOfDay:
                a0 = 0;
                break;
            case SystemCallNumber.SchedulerSetAttributes:
                a2 = 1;
                break;
            case SystemCallNumber.SignalFd:
                a0 = Below(2) == 0 ? -1 : a0;
                a2 = 8;
                break;
            case SystemCallNumber.SetResourceLimit:
                a0 = (long)(2 + Below(14));
                break;
            case SystemCallNumber.ResourceLimits:
                a1 = (long)(2 + Below(14));
                break;
            case SystemCallNumber.SharedMemoryGet:
                a0 = (long)Below(8);
                a1 = (long)Below(16 * 4096);
                a2 |= 0x200;
                break;
            case SystemCallNumber.MessagesGet:
                a0 = (long)Below(8);
                a1 |= 0x200;
                break;
            case SystemCallNumber.SemaphoresGet:
                a0 = (long)Below(8);
                a1 = (long)Below(16);
                a2 |= 0x200;
                break;
            case SystemCallNumber.MessagesSend:
                a0 = (long)Below(64);
                a3 |= 0x800;
                break;
            case SystemCallNumber.MessagesReceive:
                a0 = (long)Below(64);
                a4 |= 0x800;
                break;
            case SystemCallNumber.SemaphoresOperation:
            case SystemCallNumber.SemaphoresTimedOperation:
                a0 = (long)Below(64);
                a3 = _arguments!.ZeroTime();
                a2 = number == SystemCallNumber.SemaphoresOperation ? 0 : a2;
                break;
            case SystemCallNumber.MessageQueueOpen:
                a1 |= 0x840;
                a3 = 0;
                break;
            case SystemCallNumber.MessageQueueSend:
            case SystemCallNumber.MessageQueueReceive:
                a4 = _arguments!.ZeroTime();
                break;
            case SystemCallNumber.Pipe2:
                a1 = (long)OpenFlags.NonBlock;
                break;
            case SystemCallNumber.Read:
            case SystemCallNumber.ReadVector:
            case SystemCallNumber.Write:
            case SystemCallNumber.WriteVector:
                a0 = a0 is >= 0 and <= 2 ? 50 : a0;
                break;
            case SystemCallNumber.MemoryUnmap:
            case SystemCallNumber.MemoryProtect:
            case SystemCallNumber.MemoryAdvise:
            case SystemCallNumber.MemoryMapLinux:
                a0 = _arguments!.Playground();
                a1 = (long)(Below(8) * 4096);
                break;
            case SystemCallNumber.MemoryMap:
                a2 = _arguments!.Playground();
                break;
        }
    }

    private SystemCallNumber Number()
    {
        return Below(20) switch
        {
            0 => (SystemCallNumber)(uint)_numbers.Next(),
            < 14 => (SystemCallNumber)Below(FuzzCounters.LinuxCount),
            _ => (SystemCallNumber)(FuzzCounters.OwnBase + Below(LastOwn - FuzzCounters.OwnBase + 1)),
        };
    }

    private long Argument()
    {
        switch (Below(16))
        {
            case 0:
                return 0;
            case 1:
                return -1;
            case 2:
                return -(long)Below(8);
            case 3:
                return (long)_numbers.Next();
            case 4:
                return unchecked((long)0xFFFF_FFFF_8000_0000);
            case 5:
                return unchecked((long)(0xFFFF_0000_0000_0000 + _numbers.Next() % (1UL << 40)));
            case 6:
                return (long)(1UL << (int)Below(64));
            case 7:
                return long.MaxValue - (long)Below(4096);
            case 8:
                return 0x0000_FFFF_FFFF_F000;
            case 9:
            case 10:
            case 11:
                return (long)scratch.Address + (long)Below(62 * 4096);
            case 12:
                return (long)(Below(16) * 4096);
            default:
                return (long)Below(64);
        }
    }

    private ulong Below(ulong limit) => _numbers.Below(limit);
}
