using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Signals between processes as shells use them: what they do by default, stop and continue as the parent sees them, groups and sessions,
/// waiting for signals, and timers that send them. What the calls interrupt starts over.
/// </summary>
internal sealed unsafe class JobControlTest() : UserTest("job-control")
{
    private const long ChildSignal = 17;
    private const int Kill = 9;
    private const int Terminate = 15;
    private const int User2 = 12;
    private const int Alarm = 14;
    private const int Continue = 18;
    private const int Stop = 19;
    private const int TerminalStop = 20;
    private const int WaitNoHang = 1;
    private const int WaitStopped = 2;
    private const int WaitContinued = 8;
    private const int BlockSignals = 0;
    private const int SetSignals = 2;
    private const ulong Millisecond = 1_000_000;

    public override void Run(string[] arguments)
    {
        CheckEqual(Send(999_999, 0), -(long)ErrorNumber.ESRCH, "a signal to nobody");
        CheckEqual(Send(1, 9), -(long)ErrorNumber.EPERM, "a signal to a process outside of the job");
        CheckEqual(Send(0, 65), -(long)ErrorNumber.EINVAL, "signal 65");
        EndByDefault();
        StopAndContinue();
        SleepOutlivesStop();
        Groups();
        GroupsStopAndGoOn();
        GroupsEndWhileTheyFork();
        WaitForSignals();
        Timers();
    }

    private void EndByDefault()
    {
        int child = StartSleeper(10_000);
        CheckEqual(Send(child, 0), 0, "looking whether a child is there");
        CheckEqual(Send(child, Terminate), 0, "sending SIGTERM");
        Check(Wait(child, 0, out int status) == child && status == Terminate, "the status after SIGTERM");
        CheckEqual(Send(child, 0), -(long)ErrorNumber.ESRCH, "a signal to a child that was waited for");
    }

    private void StopAndContinue()
    {
        int child = StartSleeper(10_000);
        CheckEqual(Send(child, Stop), 0, "sending SIGSTOP");
        Check(Wait(child, WaitStopped, out int status) == child && status == ((Stop << 8) | 0x7F), "the status of a stopped child");
        CheckEqual(Wait(child, WaitStopped | WaitNoHang, out _), 0, "asking again");
        CheckEqual(Send(child, Continue), 0, "sending SIGCONT");
        Check(Wait(child, WaitContinued, out status) == child && status == 0xFFFF, "the status of a continued child");
        CheckEqual(Send(child, Stop), 0, "stopping it again");
        CheckEqual(Send(child, 9), 0, "sending SIGKILL to a stopped child");
        Check(Wait(child, 0, out status) == child && status == 9, "the status after SIGKILL");
    }

    private void SleepOutlivesStop()
    {
        ulong start = Clock.Monotonic;
        int child = StartSleeper(150);
        Send(child, Stop);
        Wait(child, WaitStopped, out _);
        Send(child, Continue);
        Check(Wait(child, 0, out int status) == child && status == 0, "a sleeper that was stopped in between");
        Check(Clock.Monotonic - start >= 150 * Millisecond, "the time that it slept");
    }

    private void Groups()
    {
        long own = SystemCall.Invoke(SystemCallNumber.GetProcessGroup, 0);
        Check(own > 0, "the own group");
        int child = StartSleeper(10_000);
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SetProcessGroup, child, child), 0, "a group for the child");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.GetProcessGroup, child), child, "the child's group");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.GetSessionId, child), SystemCall.Invoke(SystemCallNumber.GetSessionId, 0), "its session");
        int second = StartSleeper(10_000);
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SetProcessGroup, second, child), 0, "a second child in that group");
        CheckEqual(Send(-child, Terminate), 0, "a signal to the group");
        Check(Wait(-child, 0, out int status) > 0 && status == Terminate, "one of the group");
        Check(Wait(-child, 0, out status) > 0 && status == Terminate, "the other of the group");
        CheckEqual(Send(-child, 0), -(long)ErrorNumber.ESRCH, "a signal to a group that is gone");
        int leader = (int)SystemCall.Invoke(SystemCallNumber.Clone, ChildSignal);
        if (leader == 0)
        {
            long session = SystemCall.Invoke(SystemCallNumber.SetSession);
            bool leads = session == SystemCall.Invoke(SystemCallNumber.GetProcessGroup, 0)
                && SystemCall.Invoke(SystemCallNumber.SetSession) == -(long)ErrorNumber.EPERM;
            Exit(leads && session == SystemCall.Invoke(SystemCallNumber.GetProcessId) ? 0 : 1);
        }

        Check(Wait(leader, 0, out status) == leader && status == 0, "a session of its own");
    }

    /// <summary>SIGCONT right behind a stop reaches a member that has taken the stop and has not stopped yet.</summary>
    private void GroupsStopAndGoOn()
    {
        for (int round = 0; round < 1500 && Failure.Length == 0; round++)
        {
            int leader = StartGroup(static () =>
            {
                for (int i = 0; i < 2; i++)
                {
                    int child = StartSleeper(0);
                    Wait(child, 0, out _);
                }

                Exit(0);
            });
            Pause((ulong)round * 7919 % 600_000);
            Send(-leader, TerminalStop);
            long changed = Wait(leader, WaitStopped, out int status);
            if (status != 0)
            {
                Send(-leader, Continue);
                changed = WaitWithLimit(leader, out status);
            }

            Check(changed == leader && status == 0, "a group that was stopped goes on to its end");
        }
    }

    /// <summary>A signal to a group reaches also the child that one of its members is just making.</summary>
    private void GroupsEndWhileTheyFork()
    {
        for (int round = 0; round < 200 && Failure.Length == 0; round++)
        {
            int leader = StartGroup(static () =>
            {
                for (int i = 0; i < 10; i++)
                {
                    StartSleeper(100_000);
                }

                Pause(100_000 * Millisecond);
            });
            Pause((ulong)round * 7919 % 800_000);
            Send(-leader, Kill);
            Check(WaitWithLimit(leader, out int status) == leader && status == Kill, "the leader of a group that was killed");
            ulong limit = Clock.Monotonic + (10_000 * Millisecond);
            while (Send(-leader, 0) != -(long)ErrorNumber.ESRCH && Clock.Monotonic < limit)
            {
                Pause(Millisecond / 10);
            }

            CheckEqual(Send(-leader, 0), -(long)ErrorNumber.ESRCH, "a signal to the group that was killed");
            Send(-leader, Kill);
        }
    }

    private void WaitForSignals()
    {
        ulong set = 1ul << (User2 - 1);
        ulong old;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalMask, BlockSignals, (long)&set, (long)&old, 8), 0, "blocking SIGUSR2");
        TimeSpan time = new(10 * Millisecond);
        long pending = TimedWait(&set, &time);
        CheckEqual(pending, -(long)ErrorNumber.EAGAIN, "waiting for a signal that does not come");
        Send((int)SystemCall.Invoke(SystemCallNumber.GetProcessId), User2);
        ulong waiting;
        SystemCall.Invoke(SystemCallNumber.SignalPending, (long)&waiting, 8);
        Check((waiting & set) != 0, "the signal waits");
        CheckEqual(TimedWait(&set, &time), User2, "taking it");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalMask, SetSignals, (long)&old, 0, 8), 0, "the old mask");
    }

    private void Timers()
    {
        ulong set = 1ul << (Alarm - 1);
        ulong old;
        SystemCall.Invoke(SystemCallNumber.SignalMask, BlockSignals, (long)&set, (long)&old, 8);
        long* value = stackalloc long[] { 0, 5000, 0, 5000 };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SetIntervalTimer, 0, (long)value, 0), 0, "an interval timer");
        TimeSpan time = new(10_000 * Millisecond);
        for (int i = 0; i < 3; i++)
        {
            CheckEqual(TimedWait(&set, &time), Alarm, "an alarm");
        }

        new Span<long>(value, 4).Clear();
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SetIntervalTimer, 0, (long)value, 0), 0, "stopping it");
        TimeSpan none = default;
        TimedWait(&set, &none);
        int timer;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerCreateLinux, 1, 0, (long)&timer), 0, "a timer");
        TimeSpan* setting = stackalloc TimeSpan[] { default, new(5 * Millisecond) };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerSetTime, timer, 0, (long)setting, 0), 0, "arming it");
        CheckEqual(TimedWait(&set, &time), Alarm, "its signal");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerDelete, timer), 0, "taking it away");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerDelete, timer), -(long)ErrorNumber.EINVAL, "taking it away again");
        SystemCall.Invoke(SystemCallNumber.SignalMask, SetSignals, (long)&old, 0, 8);
    }

    /// <summary>A child that leads a group of its own.</summary>
    private static int StartGroup(Action body)
    {
        int leader = (int)SystemCall.Invoke(SystemCallNumber.Clone, ChildSignal);
        SystemCall.Invoke(SystemCallNumber.SetProcessGroup, leader, leader);
        if (leader == 0)
        {
            body();
        }

        return leader;
    }

    /// <summary>As <see cref="Wait"/>; 0 if the child has not ended after ten seconds.</summary>
    private static long WaitWithLimit(int child, out int status)
    {
        ulong limit = Clock.Monotonic + (10_000 * Millisecond);
        long result = Wait(child, WaitNoHang, out status);
        while (result == 0 && Clock.Monotonic < limit)
        {
            Pause(Millisecond / 10);
            result = Wait(child, WaitNoHang, out status);
        }

        return result;
    }

    private static void Pause(ulong nanoseconds)
    {
        TimeSpan time = new(nanoseconds);
        SystemCall.Invoke(SystemCallNumber.NanoSleep, (long)&time, 0);
    }

    private static int StartSleeper(ulong milliseconds)
    {
        int child = (int)SystemCall.Invoke(SystemCallNumber.Clone, ChildSignal);
        if (child == 0)
        {
            TimeSpan time = new(milliseconds * Millisecond);
            Exit(SystemCall.Invoke(SystemCallNumber.NanoSleep, (long)&time, 0) == 0 ? 0 : 1);
        }

        return child;
    }

    private static long Send(int target, int signal) => SystemCall.Invoke(SystemCallNumber.SendSignal, target, signal);

    private static long TimedWait(ulong* set, TimeSpan* time) =>
        SystemCall.Invoke(SystemCallNumber.SignalTimedWait, (long)set, 0, (long)time, 8);

    private static long Wait(int child, int options, out int status)
    {
        int result = 0;
        long number = SystemCall.Invoke(SystemCallNumber.Wait4, child, (long)&result, options);
        status = result;
        return number;
    }

    private static void Exit(int code) => SystemCall.Invoke(SystemCallNumber.ProcessExit, code);

    /// <summary>struct timespec.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpan(ulong nanoseconds)
    {
        private readonly ulong _seconds = nanoseconds / 1_000_000_000;
        private readonly ulong _nanoseconds = nanoseconds % 1_000_000_000;
    }
}
